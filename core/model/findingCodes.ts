// SPDX-License-Identifier: EUPL-1.2

export type Severity = 'error' | 'warning' | 'info';

interface Declaration {
  readonly severity: Severity;
  /** Their values fill the `{…}` of the text; one that no text shows is for programs that read findings as JSON. */
  readonly params: readonly string[];
}

/**
 * Everything that can be found wrong or odd, with how grave it is and what is told with it. An error prevents a result;
 * a warning changes one (what was done instead stands in the text); an info only tells.
 * A code is added here; the compiler then asks for its texts in i18n.
 */
export const FINDING_CODES = {
  // tables
  'no-data-table': { severity: 'error', params: [] },
  'nearest-table': { severity: 'warning', params: ['missing', 'expected'] },
  'nearest-table-without-indicator': { severity: 'warning', params: ['expected'] },
  'nearest-table-transposed': { severity: 'warning', params: ['expected'] },
  'sheets-not-read': { severity: 'info', params: ['sheets', 'n', 'rows', 'columns'] },
  'no-cluster': { severity: 'error', params: [] },
  'no-indicator': { severity: 'error', params: [] },
  'no-indicators-table': { severity: 'info', params: [] },
  'ambiguous-table': { severity: 'warning', params: ['kinds'] },
  'duplicate-column': { severity: 'warning', params: ['header'] },
  'unknown-column': { severity: 'info', params: ['header'] },
  'header-without-unit': { severity: 'info', params: ['header', 'name'] },
  'header-similar': { severity: 'warning', params: ['header', 'name'] },
  'header-of-two-rows': { severity: 'info', params: [] },
  'column-without-header': { severity: 'info', params: [] },
  'error-header': { severity: 'warning', params: ['error'] },
  'too-many-tables': { severity: 'error', params: ['limit'] },
  'too-many-clusters': { severity: 'error', params: ['limit'] },
  'text-cut': { severity: 'warning', params: ['limit'] },
  'cell-beyond-sheet': { severity: 'warning', params: ['last'] },
  'note-in-table': { severity: 'info', params: ['text'] },
  'nothing-recognised': { severity: 'error', params: [] },
  'mapping-role-unknown': { severity: 'warning', params: ['text', 'header'] },
  'mapping-sheet-missing': { severity: 'warning', params: ['sheet'] },
  'mapping-header-missing': { severity: 'warning', params: ['header', 'sheet'] },
  // framework
  'duplicate-element': { severity: 'warning', params: ['element', 'first'] },
  'undeclared-parent': { severity: 'info', params: ['parent'] },
  'indicator-without-parent': { severity: 'info', params: ['indicator'] },
  'parent-is-indicator': { severity: 'warning', params: ['element', 'child'] },
  'circular-parent': { severity: 'warning', params: ['element'] },
  'weight-not-positive': { severity: 'warning', params: ['element', 'weight'] },
  'weight-not-number': { severity: 'warning', params: ['element'] },
  'goalposts-reversed': { severity: 'warning', params: ['min', 'indicator', 'max'] },
  'goalposts-missing': { severity: 'warning', params: ['indicator'] },
  'goalposts-not-transformable': { severity: 'warning', params: ['indicator'] },
  'pooled-transforms': { severity: 'warning', params: ['transformed', 'periods', 'indicator'] },
  'target-not-transformable': { severity: 'warning', params: ['indicator'] },
  'unknown-type': { severity: 'warning', params: ['text'] },
  'unknown-direction': { severity: 'warning', params: ['text'] },
  'unknown-format': { severity: 'warning', params: ['text'] },
  'unknown-period-kind': { severity: 'warning', params: ['text'] },
  'unknown-exception': { severity: 'warning', params: ['text', 'indicator'] },
  'unknown-denominator': { severity: 'warning', params: ['denominator', 'indicator'] },
  'denominator-scale-not-positive': { severity: 'warning', params: ['indicator', 'scale'] },
  'dimension-without-indicators': { severity: 'warning', params: ['dimension'] },
  'indicator-without-data': { severity: 'warning', params: ['indicator'] },
  'indicator-constant': { severity: 'warning', params: ['indicator'] },
  // data
  'row-without-cluster': { severity: 'warning', params: [] },
  'row-without-code': { severity: 'warning', params: [] },
  'total-row': { severity: 'warning', params: ['cluster'] },
  'possible-total-row': { severity: 'info', params: ['cluster'] },
  'names-joined': { severity: 'info', params: ['cluster', 'written'] },
  'names-similar': { severity: 'info', params: ['cluster', 'other'] },
  'period-understood': { severity: 'info', params: ['written', 'period'] },
  'period-noted': { severity: 'warning', params: ['written', 'period'] },
  'period-unknown': { severity: 'warning', params: ['written'] },
  'periods-mixed': { severity: 'warning', params: ['first', 'second'] },
  'cluster-absent': { severity: 'warning', params: ['cluster', 'period', 'last'] },
  'cluster-absent-always': { severity: 'warning', params: ['cluster'] },
  'hidden-table-used': { severity: 'warning', params: [] },
  'hidden-table-ignored': { severity: 'warning', params: [] },
  'merges-unseen': { severity: 'info', params: [] },
  'hidden-rows-unseen': { severity: 'info', params: [] },
  'hidden-rows': { severity: 'info', params: ['n'] },
  'merged-over-columns': { severity: 'warning', params: ['area'] },
  'results-stale': { severity: 'warning', params: [] },
  'units-row': { severity: 'info', params: [] },
  'ambiguous-name': { severity: 'warning', params: ['name', 'first'] },
  'row-without-period': { severity: 'warning', params: ['cluster'] },
  'table-without-period': { severity: 'warning', params: [] },
  'duplicate-observation': { severity: 'warning', params: ['cluster', 'first'] },
  'text-not-number': { severity: 'warning', params: ['text'] },
  'declared-missing': { severity: 'info', params: ['text'] },
  'error-cell': { severity: 'warning', params: ['error'] },
  'text-is-cause': { severity: 'warning', params: ['text', 'n', 'first'] },
  'error-is-cause': { severity: 'warning', params: ['error', 'n', 'first'] },
  'formula-not-calculated': { severity: 'warning', params: [] },
  'value-outside-format': { severity: 'warning', params: ['value', 'format'] },
  'cluster-without-data': { severity: 'warning', params: ['cluster'] },
  'cluster-not-listed': { severity: 'warning', params: ['cluster'] },
  'organisation-without-data': { severity: 'warning', params: ['organisation', 'period'] },
  'denominator-not-positive': { severity: 'warning', params: ['denominator', 'cluster', 'indicator'] },
  'period-fallback': { severity: 'info', params: ['indicator', 'asked', 'period'] },
  'score-not-finite': { severity: 'warning', params: ['indicator'] },
  // plausibility
  'values-beyond-goalposts': { severity: 'info', params: ['indicator', 'n', 'of', 'cells'] },
  'value-far-beyond-goalposts': { severity: 'warning', params: ['indicator', 'value', 'min', 'max'] },
  'percentage-impossible': { severity: 'warning', params: ['indicator', 'value'] },
  'share-for-percentage': { severity: 'warning', params: ['indicator', 'value', 'percentage'] },
  'shares-for-percentages': { severity: 'warning', params: ['indicator', 'n', 'cells'] },
  'date-for-number': { severity: 'warning', params: ['indicator', 'value', 'date'] },
  'examples-left': { severity: 'info', params: ['n', 'cells'] },
  'values-jumped': { severity: 'info', params: ['indicator', 'n', 'of', 'cells', 'period'] },
  'values-outlying': { severity: 'info', params: ['indicator', 'n', 'of', 'cells'] },
  // questionnaire: the answer counts all the same
  'answer-not-number': { severity: 'warning', params: ['field', 'text'] },
  'answer-not-yes-no': { severity: 'warning', params: ['field', 'text'] },
  'answer-not-whole': { severity: 'warning', params: ['field', 'value'] },
  'answer-too-low': { severity: 'warning', params: ['field', 'value', 'least'] },
  'answer-not-above': { severity: 'warning', params: ['field', 'value', 'above'] },
  'answer-too-high': { severity: 'warning', params: ['field', 'value', 'most'] },
  'answer-above-others': { severity: 'warning', params: ['field', 'value', 'others', 'sum'] },
  'answer-not-the-sum': { severity: 'warning', params: ['field', 'value', 'sum', 'first'] },
  'answer-not-as-before': { severity: 'warning', params: ['field', 'value', 'before', 'first'] },
  // scales
  'single-value': { severity: 'warning', params: ['indicator'] },
  'target-missing': { severity: 'warning', params: ['indicator'] },
  'target-not-better': { severity: 'warning', params: ['indicator'] },
  'reference-missing': { severity: 'warning', params: [] },
  'reference-unknown': { severity: 'warning', params: ['cluster'] },
  'reference-without-value': { severity: 'warning', params: ['indicator'] },
  'reference-is-worst': { severity: 'warning', params: ['indicator'] },
  'maximum-not-positive': { severity: 'warning', params: ['indicator'] },
  'fixed-scale-negative': { severity: 'info', params: ['indicator'] },
  'base-without-values': { severity: 'warning', params: ['indicator'] },
  'normalisation-implied': { severity: 'info', params: ['aggregation'] },
  // imputation, screening, outliers
  'imputation-group-unknown': { severity: 'warning', params: ['column'] },
  'imputation-group-empty': { severity: 'warning', params: ['group', 'indicator'] },
  'imputation-without-group': { severity: 'warning', params: ['cluster', 'column'] },
  'imputation-row-empty': { severity: 'warning', params: ['cluster', 'dimension'] },
  'imputation-one-period': { severity: 'warning', params: [] },
  'imputation-single-value': { severity: 'info', params: ['indicator', 'count'] },
  'imputation-gaps-left': { severity: 'info', params: ['indicator', 'count'] },
  'screening-unknown-cluster': { severity: 'warning', params: ['cluster', 'key'] },
  'screening-contradiction': { severity: 'warning', params: ['cluster'] },
  'screening-without-effect': { severity: 'info', params: [] },
  'cluster-screened-out': { severity: 'warning', params: ['cluster', 'availability', 'nonzero'] },
  'cluster-excluded': { severity: 'info', params: ['cluster'] },
  'all-clusters-screened-out': { severity: 'error', params: [] },
  'outliers-not-testable': { severity: 'info', params: ['indicator'] },
  'outliers-winsorised': { severity: 'info', params: ['indicator', 'count'] },
  'outliers-log': { severity: 'info', params: ['indicator', 'treatment'] },
  'outliers-box-cox': { severity: 'info', params: ['indicator', 'treatment'] },
  'outliers-remain': { severity: 'warning', params: ['indicator', 'treatment'] },
  'outliers-untreated': { severity: 'warning', params: ['indicator', 'treatment'] },
  // weights and aggregation
  'weights-sum-to-zero': { severity: 'warning', params: ['element'] },
  'weights-not-used': { severity: 'info', params: [] },
  'weights-too-few-clusters': { severity: 'warning', params: ['count', 'element'] },
  'weights-no-spread': { severity: 'warning', params: ['child', 'element'] },
  'weight-below-zero': { severity: 'warning', params: ['child', 'weight', 'element'] },
  'weights-not-balanced': { severity: 'warning', params: ['element', 'difference'] },
  'mean-of-zero': { severity: 'warning', params: ['child', 'count', 'cluster', 'element'] },
  'mean-of-negative': { severity: 'warning', params: ['child', 'count', 'cluster', 'element'] },
  'mean-undefined': { severity: 'warning', params: ['element', 'count', 'cluster'] },
  'power-mean-incomplete': { severity: 'info', params: ['scores'] },
  // method
  'unknown-method-key': { severity: 'warning', params: ['key', 'value'] },
  'unknown-method-value': { severity: 'warning', params: ['value', 'key'] },
  'duplicate-method-key': { severity: 'warning', params: ['key'] },
  'period-not-in-data': { severity: 'warning', params: ['period', 'used'] },
  'bands-without-scale': { severity: 'info', params: [] },
  // benchmarks, targets, actions, competences, members, labels
  'row-incomplete': { severity: 'warning', params: [] },
  'row-without-element': { severity: 'warning', params: [] },
  'unknown-element': { severity: 'warning', params: ['text'] },
  'unknown-cluster': { severity: 'warning', params: ['text'] },
  'unknown-statistic': { severity: 'warning', params: ['text'] },
  'unknown-scope': { severity: 'info', params: ['text'] },
  'duplicate-target': { severity: 'warning', params: ['cluster', 'element', 'first'] },
  'target-in-past': { severity: 'info', params: ['cluster', 'element', 'due', 'period'] },
  'target-already-reached': { severity: 'info', params: ['cluster', 'element', 'present', 'target'] },
  'action-without-trigger': { severity: 'warning', params: [] },
  'unknown-trigger': { severity: 'warning', params: ['text'] },
  'unknown-effort': { severity: 'warning', params: ['text'] },
  'months-not-positive': { severity: 'warning', params: ['months'] },
  'unknown-level': { severity: 'warning', params: [] },
  'duplicate-competence': { severity: 'warning', params: ['cluster', 'priority', 'first'] },
  'duplicate-member': { severity: 'info', params: ['member', 'cluster', 'first'] },
  'label-date-unreadable': { severity: 'warning', params: ['text'] },
  'expiry-before-label': { severity: 'warning', params: ['cluster', 'expiry', 'date'] },
  // report
  'sheet-name-taken': { severity: 'info', params: ['wanted', 'used'] },
  'signature-ended': { severity: 'warning', params: [] },
  'card-not-made': { severity: 'info', params: ['cluster'] },
} as const satisfies Record<string, Declaration>;

/** The codes of what prevents a result. */
export type ErrorCode = {
  [C in keyof typeof FINDING_CODES]: (typeof FINDING_CODES)[C]['severity'] extends 'error' ? C : never;
}[keyof typeof FINDING_CODES];

export type FindingCode = keyof typeof FINDING_CODES;

/** The names of a code's parameters; of several codes, all of them. */
export type ParamOf<C extends FindingCode> = (typeof FINDING_CODES)[C]['params'][number];

/** The codes that have these parameters and no others. */
export type CodeWith<P extends string> = {
  [C in FindingCode]: [ParamOf<C>, P] extends [P, ParamOf<C>] ? C : never;
}[FindingCode];
