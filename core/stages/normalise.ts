// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Method } from '../model/method.ts';
import type { Column, Table } from '../model/table.ts';
import { fitScale, type Scale } from '../scales/fitScale.ts';

/** The scores of all indicators. One that cannot be scaled has none, and a finding says why. */
export function normalise(treated: Table, framework: Framework, method: Method, findings: Finding[]): Table {
  const data = framework.indicators.map((indicator, index): Column => {
    const column = treated.data[index]!;
    const scale = fitScale(indicator, column, method);
    if (scale === 'no-values') return column;
    if (scale === 'constant') {
      findings.push(finding('indicator-constant', indicator.place, { indicator: indicator.code }));
      return without(column);
    }
    if (scale.kind !== method.normalisation.kind && !isTold(indicator.code, findings)) {
      findings.push(finding('goalposts-missing', indicator.place, { indicator: indicator.code }));
    }
    const scored = applyScale(column, scale);
    if (scored.present.some((present, row) => present !== column.present[row])) {
      findings.push(finding('score-not-finite', indicator.place, { indicator: indicator.code }));
    }
    return scored;
  });
  return { ...treated, data };
}

/** Reversed goalposts were reported when they were read, with what is done instead. */
function isTold(indicator: string, findings: readonly Finding[]): boolean {
  return findings.some(({ code, params }) => code === 'goalposts-reversed' && params.indicator === indicator);
}

function applyScale(column: Column, scale: Scale): Column {
  const scored = without(column);
  for (let i = 0; i < column.values.length; i++) {
    if (column.present[i] === 0) continue;
    const score = scale.apply(column.values[i]!);
    if (!Number.isFinite(score)) continue;
    scored.values[i] = score;
    scored.present[i] = 1;
  }
  return scored;
}

function without(column: Column): Column {
  return { values: new Float64Array(column.values.length), present: new Uint8Array(column.values.length) };
}
