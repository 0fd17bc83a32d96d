// SPDX-License-Identifier: EUPL-1.2

import type { ColumnScale } from '../formulas/scales/columnScale.ts';
import { fitScale } from '../formulas/scales/fitScale.ts';
import type { Fitted } from '../formulas/scales/fitted.ts';
import type { References } from '../formulas/scales/references.ts';
import { scaleRules } from '../formulas/scales/scaleRules.ts';
import { type Finding, finding, type WithFindings } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Method } from '../model/method.ts';
import { type Column, type Table, valueAt } from '../model/table.ts';
import type { Scale } from '../model/workings.ts';

/** The scores of the indicators, with the scales that made them. */
export interface Normalised {
  readonly table: Table;
  /** The scale of each indicator that could be scaled, by code. */
  readonly scales: ReadonlyMap<string, Scale>;
  readonly findings: readonly Finding[];
}

/** The scores of all indicators. One that cannot be scaled has none, and a finding says why. */
export function normalise(
  treated: Table,
  references: References,
  framework: Framework,
  method: Method,
): Normalised {
  const { fitted, findings } = fitScales(treated, references, framework, method);
  const notFinite: Finding[] = [];
  const rows = treated.clusters.length;
  // One piece of memory for all columns: to get one for each would take longer than the scores.
  const scores = new Float64Array(rows * fitted.length);
  const scales = new Map<string, Scale>();
  const data = framework.indicators.map(({ code, place }, index): Column => {
    const { scale } = fitted[index]!;
    const values = scores.subarray(index * rows, (index + 1) * rows);
    if (scale === null) return { values, present: new Uint8Array(rows) };
    scales.set(code, scale);
    const present = scoreInto(values, treated.data[index]!, scale);
    if (present !== treated.data[index]!.present) {
      notFinite.push(finding('score-not-finite', place, { indicator: code }));
    }
    return { values, present };
  });
  return { table: { ...treated, data }, scales, findings: [...findings, ...notFinite] };
}

/** The scale of each indicator, with what must be said of it. */
function fitScales(
  treated: Table,
  references: References,
  { indicators }: Framework,
  method: Method,
): WithFindings<{ readonly fitted: readonly Fitted[] }> {
  const { reference, cap } = method.normalisation;
  const { rules, findings: found } = scaleRules(indicators, treated.clusters, method);
  const findings = [...found];
  const referenceRow = treated.clusters.indexOf(reference ?? '');
  const fitted = indicators.map((indicator, index) => {
    const one = fitScale(indicator, references.values[index]!, rules[index]!, {
      cap,
      referenceValue: valueAt(treated.data[index]!, referenceRow),
      base: references.base?.[index] ?? null,
    });
    const missing = one.finding === 'goalposts-missing' || one.finding === 'target-missing';
    if (one.finding !== null && !(missing && indicator.lostPosts)) {
      findings.push(finding(one.finding, indicator.place, { indicator: indicator.code }));
    }
    return one;
  });
  return { fitted, findings };
}

/**
 * Fills `values` with the scores and says which are present: the column's own array where all are finite, else a copy
 * without those that are not.
 */
function scoreInto(values: Float64Array, column: Column, scale: ColumnScale): Uint8Array {
  scale.applyTo(column.values, values);
  let { present } = column;
  for (let row = 0; row < values.length; row++) {
    if (column.present[row] === 1 && Number.isFinite(values[row])) continue;
    values[row] = 0;
    if (column.present[row] === 0) continue;
    if (present === column.present) present = present.slice();
    present[row] = 0;
  }
  return present;
}
