// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Framework, Indicator } from '../model/framework.ts';
import {
  DEFAULT_METHOD,
  impliedNormalisation,
  type Method,
  type NormalisationRule,
} from '../model/method.ts';
import { type Column, type Table, valueAt } from '../model/table.ts';
import type { Scale } from '../model/workings.ts';
import { fitScale, type ScaleRule } from '../scales/fitScale.ts';
import type { Reference } from '../scales/reference.ts';

/** What the scales are fitted on, by column. */
export interface References {
  /** The values of the period, or of all periods where they are pooled; for AMPI always of all periods. */
  readonly values: readonly Reference[];
  /** The values of the first period, which only AMPI asks for. */
  readonly base: readonly Reference[] | null;
}

export interface Normalised {
  readonly table: Table;
  /** Of each indicator that could be scaled, by code. */
  readonly scales: ReadonlyMap<string, Scale>;
}

/** The scores of all indicators. One that cannot be scaled has none, and a finding says why. */
export function normalise(
  treated: Table,
  references: References,
  framework: Framework,
  method: Method,
  findings: Finding[],
): Normalised {
  const rules = rulesOf(treated, framework, method, findings);
  const referenceRow = treated.clusters.indexOf(method.normalisation.reference ?? '');
  // Reversed goalposts were reported when they were read, with what is done instead.
  const told = new Set(
    findings.filter(({ code }) => code === 'goalposts-reversed').map(({ params }) => params.indicator),
  );
  const scales = new Map<string, Scale>();
  // One piece of memory for all columns: to get one for each would take longer than the scores.
  const rows = treated.clusters.length;
  const scores = new Float64Array(rows * framework.indicators.length);
  const data = framework.indicators.map((indicator, index): Column => {
    const { code, place } = indicator;
    const column = treated.data[index]!;
    const fitted = fitScale(indicator, references.values[index]!, rules[index]!, {
      cap: method.normalisation.cap,
      referenceValue: referenceRow < 0 ? null : valueAt(column, referenceRow),
      base: references.base?.[index] ?? null,
    });
    if (fitted.finding !== null && !(fitted.finding === 'goalposts-missing' && told.has(code))) {
      findings.push(finding(fitted.finding, place, { indicator: code }));
    }
    const values = scores.subarray(index * rows, (index + 1) * rows);
    if (fitted.scale === null) return { values, present: new Uint8Array(rows) };
    scales.set(code, fitted.scale);
    const scored = score(column, fitted.scale, values);
    if (scored.present !== column.present) {
      findings.push(finding('score-not-finite', place, { indicator: code }));
    }
    return scored;
  });
  return { table: { ...treated, data }, scales };
}

const MPI: ScaleRule = { kind: 'z-score', scale: [100, 10] };
const AMPI: ScaleRule = { kind: 'ampi' };

/** How each indicator is normalised: as Mazziotta-Pareto asks for, else by its own exception, else as the method says. */
function rulesOf(
  { clusters }: Table,
  { indicators }: Framework,
  method: Method,
  findings: Finding[],
): readonly ScaleRule[] {
  const chosen = method.normalisation;
  const implied = impliedNormalisation(method);
  if (implied !== null) {
    const asked = [chosen, ...indicators.map(({ normalisation }) => normalisation)];
    if (asked.some((rule) => rule !== null && !isDefault(rule)))
      findings.push(finding('normalisation-implied', null, { aggregation: implied }));
    return indicators.map(() => (implied === 'mpi' ? MPI : AMPI));
  }
  const rules = indicators.map((indicator) => ruleOf(indicator, method));
  const unknown = chosen.reference === null || !clusters.includes(chosen.reference);
  if (!unknown || !rules.some(({ kind }) => kind === 'distance-to-reference')) return rules;
  findings.push(
    chosen.reference === null
      ? finding('reference-missing', null)
      : finding('reference-unknown', null, { cluster: chosen.reference }),
  );
  return rules.map((rule) => (rule.kind === 'distance-to-reference' ? TO_MAX : rule));
}

/** Goalposts as they are where the method says nothing. */
function isDefault({ kind, scale }: NormalisationRule): boolean {
  return kind === DEFAULT_METHOD.normalisation.kind && scale === null;
}

const TO_MAX: ScaleRule = { kind: 'distance-to-max', scale: null };

/** An exception goes before the method; where it names the same normalisation without a scale, the method's scale holds. */
function ruleOf({ normalisation: own }: Indicator, { normalisation: chosen }: Method): ScaleRule {
  if (own === null || (own.kind === chosen.kind && own.scale === null)) return chosen;
  return own;
}

/**
 * Fills `values` with the scores. Those that are not finite are missing; where all are finite, `present` is the same
 * array as before.
 */
function score(column: Column, scale: Scale, values: Float64Array): Column {
  let { present } = column;
  for (let row = 0; row < values.length; row++) {
    if (column.present[row] === 0) continue;
    const score = scale.apply(column.values[row]!);
    if (Number.isFinite(score)) {
      values[row] = score;
      continue;
    }
    if (present === column.present) present = present.slice();
    present[row] = 0;
  }
  return { values, present };
}
