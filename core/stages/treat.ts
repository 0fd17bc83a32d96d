// SPDX-License-Identifier: EUPL-1.2

import { type Treated, treatValues } from '../formulas/treatment/treatValues.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Framework, Indicator } from '../model/framework.ts';
import type { Outliers, Treatment } from '../model/method.ts';
import { writeRule } from '../model/methodRules.ts';
import type { Column, Table } from '../model/table.ts';
import type { TreatmentDone } from '../model/workings.ts';
import { present } from '../statistics/present.ts';

/** The treated table, with what was done to each indicator. */
export interface TreatedTable {
  readonly table: Table;
  /** What was done to each indicator that was tested, by code. */
  readonly treatments: ReadonlyMap<string, TreatmentDone>;
  readonly findings: readonly Finding[];
}

/**
 * Treats the outliers of each indicator that fails the test, as the method or the indicator itself says. Whether what
 * was done helped or not, it is kept; the findings tell. An indicator without a treatment is not tested.
 */
export function treat(table: Table, framework: Framework, outliers: Outliers): TreatedTable {
  const findings: Finding[] = [];
  const treatments = new Map<string, TreatmentDone>();
  const data = framework.indicators.map((indicator, index): Column => {
    const column = table.data[index]!;
    const treatment = indicator.treatment ?? outliers.treatment;
    const values = present(column);
    if (treatment.kind === 'none' || values.length === 0) return column;
    const treated = treatValues(values, treatment, outliers);
    for (const one of tell(indicator, treatment, treated)) findings.push(one);
    if (treated === null) return column;
    treatments.set(indicator.code, treated.done);
    return treated.values === values ? column : withValues(column, treated.values);
  });
  return { table: { ...table, data }, treatments, findings };
}

function withValues(column: Column, treated: Float64Array): Column {
  const values = new Float64Array(column.values.length);
  let next = 0;
  for (let row = 0; row < values.length; row++) {
    if (column.present[row] === 1) values[row] = treated[next++]!;
  }
  return { values, present: column.present };
}

function tell({ code, place }: Indicator, treatment: Treatment, treated: Treated | null): Finding[] {
  if (treated === null) return [finding('outliers-not-testable', place, { indicator: code })];
  const { done, passes } = treated;
  const findings: Finding[] = [];
  if (done.winsorised > 0) {
    findings.push(finding('outliers-winsorised', place, { indicator: code, count: done.winsorised }));
  }
  if (done.outcome === 'log' || done.outcome === 'box-cox') {
    findings.push(
      finding(`outliers-${done.outcome}`, place, { indicator: code, treatment: writeRule(treatment) }),
    );
  }
  if (!passes) {
    const changed = done.outcome !== 'failed' || done.winsorised > 0;
    const told = changed ? 'outliers-remain' : 'outliers-untreated';
    findings.push(finding(told, place, { indicator: code, treatment: writeRule(treatment) }));
  }
  return findings;
}
