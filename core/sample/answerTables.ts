// SPDX-License-Identifier: EUPL-1.2

/** An answer: a number, yes or no, or `null` where none was given. */
export type SampleValue = number | boolean | null;

/** Answers to some fields: a row per cluster and period, in the order of the fields. */
export interface AnswerTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly [cluster: string, period: number, ...values: SampleValue[]])[];
}

// All values are invented, except for the members (soci_tot) of 2015: DGR X/4749, Allegato 1. They keep to what is
// published of that year: over 500 companies among the nearly 700 members (DGR X/4749); the aerospace cluster with 78
// companies, 73 of them SMEs (La Provincia di Varese, March 2015); LE2C with 108 companies, 8 in research, 5 public
// bodies and 4 banks, which are the 125 members of the deliberation (energia-plus.it, September 2015).
// No balance sheet of 2015 is closed at the survey of September 2015. The gaps elsewhere are there to be seen.

const DEVELOPMENT: AnswerTable = {
  fields: [
    'soci_tot',
    'soci_pmi',
    'soci_gi',
    'soci_ricerca',
    'soci_formazione',
    'soci_pa',
    'soci_altri',
    'soci_prec',
    'soci_attivi',
    'fte',
  ],
  rows: [
    ['CTL1', 2014, 75, 66, 5, 1, 1, 1, 1, 68, 45, 3],
    ['AFIL', 2014, 112, 68, 8, 16, 5, 5, 10, 101, 90, 4.5],
    ['CAT.AL', 2014, 55, 30, 5, 9, 3, 3, 5, 52, 35, 4],
    ['CLM', 2014, 49, 26, 2, 9, 0, 3, 9, 50, 25, 3],
    ['LE2C', 2014, 108, 84, 8, 7, 1, 4, 4, 95, 90, 4.5],
    ['LGCA', 2014, 17, 7, 1, 4, 0, 1, 4, 16, 7, 1.5],
    ['CTL7', 2014, 84, 51, 8, 11, 4, 4, 6, 78, 50, 5],
    ['TAV', 2014, 33, 15, 2, 7, 2, 0, 7, 31, 10, 1.5],
    ['TSC&C', 2014, 92, 47, 7, 17, 6, 6, 9, 90, 46, 4],
    ['CTL1', 2015, 82, 73, 5, 1, 1, 1, 1, 75, 53, 3.5],
    ['AFIL', 2015, 123, 80, 10, 15, 5, 5, 8, 112, 108, 5],
    ['CAT.AL', 2015, 56, 32, 3, 9, 3, 3, 6, 55, 35, 4],
    ['CLM', 2015, 47, 27, 4, 7, 0, 3, 6, 49, 22, 3],
    ['LE2C', 2015, 125, 96, 12, 7, 1, 5, 4, 108, 108, 5],
    ['LGCA', 2015, 19, 8, 2, 4, 0, 1, 4, 17, 8, 2],
    ['CTL7', 2015, 90, 64, 6, 11, 3, 3, 3, 84, 60, 5],
    ['TAV', 2015, 34, 19, 2, 6, 2, 0, 5, null, 12, 1.5],
    ['TSC&C', 2015, 97, 56, 8, 16, 5, 5, 7, 92, 50, 4.5],
  ],
};

const REVENUE: AnswerTable = {
  fields: [
    'ent_tot',
    'ent_quote',
    'ent_servizi',
    'ent_progetti_ue',
    'ent_progetti_naz',
    'ent_contributi',
    'ent_altre',
    'ent_pubb_max',
  ],
  rows: [
    ['CTL1', 2014, 228_500, 53_000, 24_500, 46_500, 42_500, 52_500, 9500, 82_000],
    ['AFIL', 2014, 326_000, 85_000, 35_000, 63_500, 80_000, 54_000, 8500, 110_000],
    ['CAT.AL', 2014, 173_500, 25_500, 15_000, 21_000, 42_500, 67_000, 2500, 97_000],
    ['CLM', 2014, 159_500, 22_000, 13_500, 10_500, 47_500, 64_000, 2000, 97_000],
    ['LE2C', 2014, 361_500, 126_500, 97_000, 54_000, 40_000, 35_000, 9000, 63_000],
    ['LGCA', 2014, 106_500, 19_500, 8000, 10_500, 23_500, 42_500, 2500, 59_000],
    ['CTL7', 2014, 254_000, 77_000, 51_000, 33_500, 31_000, 57_000, 4500, 78_500],
    ['TAV', 2014, 144_500, 36_000, 18_500, 7000, 28_500, 51_500, 3000, 71_500],
    ['TSC&C', 2014, 229_500, 43_500, 19_500, 36_000, 67_500, 54_000, 9000, 101_000],
  ],
};

const COSTS: AnswerTable = {
  fields: ['costi_tot', 'costi_struttura', 'mesi_coperti'],
  rows: [
    ['CTL1', 2014, 234_000, 154_500, 25],
    ['AFIL', 2014, 330_500, 191_500, 19],
    ['CAT.AL', 2014, 181_000, 65_500, 10],
    ['CLM', 2014, 166_000, 113_500, 17],
    ['LE2C', 2014, 346_000, 269_500, 30],
    ['LGCA', 2014, 112_500, 60_500, 16],
    ['CTL7', 2014, 249_000, 168_000, 18],
    ['TAV', 2014, 145_000, 87_000, 19],
    ['TSC&C', 2014, 240_000, null, 16],
    ['CTL1', 2015, null, null, 23],
    ['AFIL', 2015, null, null, 19],
    ['CAT.AL', 2015, null, null, 11],
    ['CLM', 2015, null, null, 17],
    ['LE2C', 2015, null, null, 30],
    ['LGCA', 2015, null, null, 15],
    ['CTL7', 2015, null, null, 18],
    ['TAV', 2015, null, null, 20],
    ['TSC&C', 2015, null, null, 16],
  ],
};

const RESEARCH: AnswerTable = {
  fields: [
    'prog_ri',
    'prog_ri_valore',
    'soci_prog_ri',
    'prop_presentate',
    'prop_finanziate',
    'gruppi_lavoro',
    'liv_s3',
  ],
  rows: [
    ['CTL1', 2014, 10, 7_360_000, 18, 21, 5, 4, 2],
    ['AFIL', 2014, 15, 15_380_000, 66, 32, 14, 7, 4],
    ['CAT.AL', 2014, 11, 6_280_000, 22, 27, 10, 6, 2],
    ['CLM', 2014, 3, 4_300_000, 8, 12, 3, 3, 2],
    ['LE2C', 2014, 12, 16_480_000, 39, 29, 13, 6, 4],
    ['LGCA', 2014, 9, 1_760_000, 5, 12, 3, 4, 2],
    ['CTL7', 2014, 12, 16_280_000, 37, 25, 10, 8, 3],
    ['TAV', 2014, 3, 1_580_000, 5, 11, 3, 2, 2],
    ['TSC&C', 2014, 7, 6_500_000, 17, 13, 4, 4, 3],
    ['CTL1', 2015, 11, 9_040_000, 25, 23, 6, 5, 2],
    ['AFIL', 2015, 16, 18_820_000, 74, 36, 17, 7, 4],
    ['CAT.AL', 2015, 13, 7_260_000, 26, 30, 12, 7, 3],
    ['CLM', 2015, 4, 4_440_000, 9, 0, 0, 4, 2],
    ['LE2C', 2015, 14, 19_840_000, 53, 30, 14, 7, 4],
    ['LGCA', 2015, 11, 2_340_000, 7, 18, 6, 4, 2],
    ['CTL7', 2015, 11, 17_240_000, 39, 24, 9, 7, 3],
    ['TAV', 2015, 5, 2_060_000, 6, 12, 3, 3, 2],
    ['TSC&C', 2015, 9, 8_600_000, 24, 16, 6, 5, 3],
  ],
};

const INTERNATIONAL: AnswerTable = {
  fields: ['prog_int', 'accordi_int', 'soci_int', 'iniziative_int', 'imprese_export', 'liv_int'],
  rows: [
    ['CTL1', 2014, 6, 9, 28, 11, 58, 3],
    ['AFIL', 2014, 4, 5, 33, 6, 42, 2],
    ['CAT.AL', 2014, 3, 5, 11, 6, 14, 2],
    ['CLM', 2014, 2, 2, 6, 5, 12, 1],
    ['LE2C', 2014, 5, 8, 37, 11, 75, 4],
    ['LGCA', 2014, 3, 4, 2, 4, 3, 2],
    ['CTL7', 2014, 3, 5, 22, 6, 31, 2],
    ['TAV', 2014, 1, 2, 4, 1, 4, 2],
    ['TSC&C', 2014, 4, 7, 16, 9, 27, 2],
    ['CTL1', 2015, 6, 10, 33, 12, 66, 4],
    ['AFIL', 2015, 5, 6, 41, 7, 59, 3],
    ['CAT.AL', 2015, 3, 6, null, 6, 16, 3],
    ['CLM', 2015, 3, 4, 8, 5, 16, 1],
    ['LE2C', 2015, 6, 10, 47, 12, 93, 4],
    ['LGCA', 2015, 3, 4, 2, 5, 4, 2],
    ['CTL7', 2015, 4, 6, 27, 6, 40, 3],
    ['TAV', 2015, 1, 2, 4, 1, 6, 2],
    ['TSC&C', 2015, 4, 7, 14, 8, 31, 2],
  ],
};

const GOVERNANCE: AnswerTable = {
  fields: [
    'pers_giuridica',
    'liv_strategia',
    'liv_piano',
    'liv_controllo',
    'cd_tot',
    'cd_imprese',
    'assemblea_aventi',
    'assemblea_presenti',
    'giorni_formazione',
  ],
  rows: [
    ['CTL1', 2014, true, 2, 2, 3, 13, 7, 72, 39, 12],
    ['AFIL', 2014, false, 3, 3, 3, 10, 6, 108, 62, 26],
    ['CAT.AL', 2014, true, 3, 3, 3, 11, 6, 53, 28, 21],
    ['CLM', 2014, false, 2, 3, 2, 9, 4, 47, 14, null],
    ['LE2C', 2014, true, 4, 4, 3, 15, 10, 104, 73, 29],
    ['LGCA', 2014, true, 2, 2, 2, 7, 3, 16, 5, 3],
    ['CTL7', 2014, true, 2, 3, 3, 15, 7, 81, 42, 28],
    ['TAV', 2014, true, 2, 3, 3, 9, 4, 32, 15, 4],
    ['TSC&C', 2014, true, 3, 3, 3, 14, 7, 88, 39, 18],
    ['CTL1', 2015, true, 3, 2, 3, 13, 8, 79, 45, 16],
    ['AFIL', 2015, false, 3, 3, 4, 10, 6, 118, 75, 34],
    ['CAT.AL', 2015, true, 3, 3, 2, 11, 6, 54, null, 19],
    ['CLM', 2015, true, 3, 3, 3, 9, 4, 45, 15, 10],
    ['LE2C', 2015, true, 4, 4, 4, 15, 11, 120, 86, 35],
    ['LGCA', 2015, true, 2, 2, 3, 7, 3, 18, 6, 6],
    ['CTL7', 2015, true, 3, 3, 3, 15, 7, 86, 48, 30],
    ['TAV', 2015, true, 3, 3, 3, 9, 4, 33, 17, 5],
    ['TSC&C', 2015, true, 3, 4, 3, 14, 8, 93, 46, 23],
  ],
};

const COMMUNICATION: AnswerTable = {
  fields: [
    'soci_incontrati',
    'eventi',
    'partecipanti',
    'partecipanti_est',
    'citazioni',
    'liv_web',
    'liv_soddisf',
    'storie',
  ],
  rows: [
    ['CTL1', 2014, 36, 12, 310, 104, 29, 2, 2, 3],
    ['AFIL', 2014, 62, 18, 620, 205, 37, 3, 3, 4],
    ['CAT.AL', 2014, 17, 8, 380, 100, 20, 2, 2, 2],
    ['CLM', 2014, 12, 7, 460, 93, 12, 2, 2, null],
    ['LE2C', 2014, 81, 21, 620, 257, 52, 4, 4, 4],
    ['LGCA', 2014, 8, 14, 450, 108, 16, 2, 2, 3],
    ['CTL7', 2014, 52, 16, 470, 184, 31, 3, 3, 3],
    ['TAV', 2014, 17, 10, 270, 70, 13, 2, 2, 2],
    ['TSC&C', 2014, 50, 16, 490, 182, 28, 3, 3, 4],
    ['CTL1', 2015, 47, 13, 440, 168, 33, 3, 3, 3],
    ['AFIL', 2015, 77, 19, 620, 223, 40, 3, 3, 4],
    ['CAT.AL', 2015, 22, 10, 470, 139, 24, 2, 2, 3],
    ['CLM', 2015, 12, 7, 460, 97, 13, 2, 2, 3],
    ['LE2C', 2015, 104, 22, 690, 301, 52, 4, 4, 5],
    ['LGCA', 2015, 9, null, null, null, null, 2, 2, 3],
    ['CTL7', 2015, 61, 16, 520, 217, 35, 3, 3, 3],
    ['TAV', 2015, 22, 12, 390, 120, 22, 2, 2, 2],
    ['TSC&C', 2015, 61, 19, 580, 248, 35, 3, 3, 5],
  ],
};

export const ANSWER_TABLES: readonly AnswerTable[] = [
  DEVELOPMENT,
  REVENUE,
  COSTS,
  RESEARCH,
  INTERNATIONAL,
  GOVERNANCE,
  COMMUNICATION,
];
