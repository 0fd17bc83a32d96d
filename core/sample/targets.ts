// SPDX-License-Identifier: EUPL-1.2

/** What a cluster means to reach by a period: an indicator in its unit, a dimension or the overall score in points. */
export interface SampleTarget {
  readonly cluster: string;
  readonly indicator?: string;
  readonly dimension?: string;
  readonly value: number;
  readonly due: number;
}

/** All invented. By 2015 some are met and some missed; those of 2017 are on the way or behind. */
export const SAMPLE_TARGETS: readonly SampleTarget[] = [
  { cluster: 'AFIL', dimension: 'PI', value: 65, due: 2015 },
  { cluster: 'AFIL', indicator: 'PI7', value: 4, due: 2017 },
  { cluster: 'AFIL', dimension: 'TOTALE', value: 80, due: 2017 },
  { cluster: 'CAT.AL', dimension: 'RI', value: 70, due: 2015 },
  { cluster: 'CAT.AL', dimension: 'GO', value: 75, due: 2015 },
  { cluster: 'CAT.AL', dimension: 'PI', value: 60, due: 2017 },
  { cluster: 'CAT.AL', indicator: 'SF3', value: 45, due: 2017 },
  { cluster: 'CLM', dimension: 'GO', value: 55, due: 2015 },
  { cluster: 'CLM', dimension: 'PI', value: 40, due: 2015 },
  { cluster: 'CLM', dimension: 'CO', value: 50, due: 2017 },
  { cluster: 'CLM', indicator: 'GS1', value: 60, due: 2017 },
  { cluster: 'TAV', dimension: 'CO', value: 40, due: 2015 },
  { cluster: 'TAV', dimension: 'GS', value: 55, due: 2017 },
  { cluster: 'TAV', indicator: 'RI5', value: 5, due: 2017 },
];
