// SPDX-License-Identifier: EUPL-1.2

export type Severity = 'error' | 'warning' | 'info';

/**
 * Everything that can be found wrong or odd, with how grave it is. An error prevents a result;
 * a warning changes one (what was done instead stands in the text); an info only tells.
 * The texts are in i18n under the same codes.
 */
const SEVERITY = {
  // tables
  'no-data-table': 'error',
  'no-cluster': 'error',
  'no-indicator': 'error',
  'no-indicators-table': 'info',
  'ambiguous-table': 'warning',
  'duplicate-column': 'warning',
  'unknown-column': 'info',
  'note-in-table': 'info',
  // framework
  'duplicate-element': 'warning',
  'undeclared-parent': 'info',
  'parent-is-indicator': 'warning',
  'circular-parent': 'warning',
  'weight-not-positive': 'warning',
  'weight-not-number': 'warning',
  'goalposts-reversed': 'warning',
  'goalposts-missing': 'warning',
  'goalposts-not-transformable': 'warning',
  'pooled-transforms': 'warning',
  'target-not-transformable': 'warning',
  'unknown-type': 'warning',
  'unknown-direction': 'warning',
  'unknown-format': 'warning',
  'unknown-period-kind': 'warning',
  'unknown-exception': 'warning',
  'unknown-denominator': 'warning',
  'denominator-scale-not-positive': 'warning',
  'dimension-without-indicators': 'warning',
  'indicator-without-data': 'warning',
  'indicator-constant': 'warning',
  // data
  'row-without-cluster': 'warning',
  'row-without-code': 'warning',
  'total-row': 'warning',
  'ambiguous-name': 'warning',
  'row-without-period': 'warning',
  'table-without-period': 'warning',
  'duplicate-observation': 'warning',
  'text-not-number': 'warning',
  'declared-missing': 'info',
  'error-cell': 'warning',
  'formula-not-calculated': 'warning',
  'value-outside-format': 'warning',
  'cluster-without-data': 'warning',
  'cluster-not-listed': 'info',
  'organisation-without-data': 'warning',
  'denominator-not-positive': 'warning',
  'period-fallback': 'info',
  'score-not-finite': 'warning',
  // scales
  'single-value': 'warning',
  'target-missing': 'warning',
  'target-not-better': 'warning',
  'reference-missing': 'warning',
  'reference-unknown': 'warning',
  'reference-without-value': 'warning',
  'reference-is-worst': 'warning',
  'maximum-not-positive': 'warning',
  'fixed-scale-negative': 'info',
  'base-without-values': 'warning',
  'normalisation-implied': 'info',
  // imputation, screening, outliers
  'imputation-group-unknown': 'warning',
  'imputation-group-empty': 'warning',
  'imputation-without-group': 'warning',
  'imputation-row-empty': 'warning',
  'imputation-one-period': 'warning',
  'imputation-single-value': 'info',
  'imputation-gaps-left': 'info',
  'screening-unknown-cluster': 'warning',
  'screening-contradiction': 'warning',
  'screening-without-effect': 'info',
  'cluster-screened-out': 'warning',
  'cluster-excluded': 'info',
  'all-clusters-screened-out': 'error',
  'outliers-not-testable': 'info',
  'outliers-winsorised': 'info',
  'outliers-log': 'info',
  'outliers-box-cox': 'info',
  'outliers-remain': 'warning',
  'outliers-untreated': 'warning',
  // weights and aggregation
  'weights-sum-to-zero': 'warning',
  'weights-not-used': 'info',
  'weights-too-few-clusters': 'warning',
  'weights-no-spread': 'warning',
  'weight-below-zero': 'warning',
  'weights-not-balanced': 'warning',
  'mean-of-zero': 'warning',
  'mean-of-negative': 'warning',
  'mean-undefined': 'warning',
  'power-mean-incomplete': 'info',
  // method
  'unknown-method-key': 'warning',
  'unknown-method-value': 'warning',
  'duplicate-method-key': 'warning',
  'period-not-in-data': 'warning',
  'bands-without-scale': 'info',
  // benchmarks, targets, actions, competences, members, labels
  'row-incomplete': 'warning',
  'row-without-element': 'warning',
  'unknown-element': 'warning',
  'unknown-cluster': 'warning',
  'unknown-statistic': 'warning',
  'unknown-scope': 'info',
  'duplicate-target': 'warning',
  'target-in-past': 'info',
  'target-already-reached': 'info',
  'action-without-trigger': 'warning',
  'unknown-trigger': 'warning',
  'unknown-effort': 'warning',
  'months-not-positive': 'warning',
  'unknown-level': 'warning',
  'duplicate-competence': 'warning',
  'duplicate-member': 'info',
  'label-date-unreadable': 'warning',
  'expiry-before-label': 'warning',
  // report
  'sheet-name-taken': 'info',
  'card-not-made': 'info',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof SEVERITY;

/** One thing found, as a value: the text is made from `code` and `params` in the reader's language. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The sheet and the cell (B7) that it speaks of; `null` where it speaks of the whole workbook or of the method. */
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Where a thing was read, so that a finding can name its cell. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** How to name a cell beside another one: without its sheet where that is the same. */
export function placeSeenFrom(here: CellPlace, there: CellPlace): string {
  return here.sheet === there.sheet ? there.cell : `${there.sheet}!${there.cell}`;
}

export function finding(
  code: FindingCode,
  place: CellPlace | null,
  params: Readonly<Record<string, string | number>> = {},
): Finding {
  return { code, severity: SEVERITY[code], sheet: place?.sheet ?? null, cell: place?.cell ?? null, params };
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The gravest first; among equals in the order in which they were found. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
