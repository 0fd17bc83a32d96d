// SPDX-License-Identifier: EUPL-1.2
/** A kind of table, by its key in {@link TABLE_SHAPES}. */
export type TableKind =
  | 'indicators'
  | 'data-wide'
  | 'data-long'
  | 'questionnaire'
  | 'clusters'
  | 'benchmarks'
  | 'targets'
  | 'actions'
  | 'competences'
  | 'members'
  | 'method'
  | 'mapping';

/**
 * The columns of each kind of table, with their headers in both languages, and the headers without which
 * it is not that table (one of each group), or with which it is another. This is the workbook convention.
 */
export interface TableShape {
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly required: readonly (readonly string[])[];
  readonly excluded?: readonly string[];
}

const CLUSTER = ['cluster'];
const NAME = ['nome', 'name'];
const PERIOD = ['periodo', 'period'];
const INDICATOR = ['indicatore', 'indicator'];
const DIMENSION = ['dimensione', 'dimension'];
const VALUE = ['valore', 'value'];

export const TABLE_SHAPES = {
  indicators: {
    columns: {
      code: ['codice', 'code'],
      name: NAME,
      type: ['tipo', 'type'],
      parent: ['padre', 'parent', ...DIMENSION],
      direction: ['verso', 'direction'],
      weight: ['peso', 'weight'],
      unit: ['unita', 'unit'],
      min: ['minimo', 'min'],
      max: ['massimo', 'max'],
      target: ['obiettivo', 'target'],
      denominator: ['denominatore', 'denominator'],
      denominatorScale: ['scala denominatore', 'denominator scale'],
      format: ['formato', 'scale'],
      minimumRequirement: ['requisito minimo', 'minimum requirement'],
      periodKind: ['periodo', 'period kind'],
      normalisation: ['normalizzazione', 'normalisation'],
      treatment: ['trattamento', 'treatment'],
    },
    required: [['code'], ['type', 'parent', 'direction']],
  },
  'data-wide': {
    columns: { cluster: CLUSTER, name: NAME, period: PERIOD },
    required: [['cluster']],
  },
  'data-long': {
    columns: { cluster: CLUSTER, name: NAME, indicator: INDICATOR, value: VALUE, period: PERIOD },
    required: [['cluster'], ['indicator'], ['value']],
  },
  questionnaire: {
    columns: { organisation: ['ente', 'organisation'], period: PERIOD },
    // With the period, so that «Ente» in a row of data is no header.
    required: [['organisation'], ['period']],
  },
  clusters: {
    columns: {
      code: ['codice', 'code'],
      acronym: ['acronimo', 'acronym'],
      area: ['area'],
      name: NAME,
      members: ['soci', 'members'],
      label: ['etichetta', 'label'],
      labelDate: ['data etichetta', 'label date'],
      expiry: ['scadenza', 'expiry'],
    },
    required: [['code'], ['acronym', 'area']],
  },
  benchmarks: {
    columns: {
      set: ['insieme', 'set'],
      statistic: ['statistica', 'statistic'],
      value: VALUE,
      scope: ['ambito', 'scope'],
      indicator: INDICATOR,
      dimension: DIMENSION,
      source: ['fonte', 'source'],
    },
    required: [['set'], ['statistic'], ['value']],
  },
  targets: {
    columns: {
      cluster: CLUSTER,
      indicator: INDICATOR,
      dimension: DIMENSION,
      value: ['valore obiettivo', 'target value'],
      period: PERIOD,
    },
    required: [['cluster'], ['indicator', 'dimension'], ['value']],
  },
  actions: {
    columns: {
      text: ['testo', 'text'],
      trigger: ['soglia', 'trigger'],
      indicator: INDICATOR,
      dimension: DIMENSION,
      effort: ['impegno', 'effort'],
      months: ['mesi', 'months'],
      owner: ['responsabile', 'owner'],
      evidence: ['evidenza', 'evidence'],
    },
    required: [['text'], ['trigger']],
  },
  competences: {
    columns: {
      cluster: CLUSTER,
      priority: ['priorita s3', 's3 priority'],
      level: ['livello', 'level'],
      evidence: ['evidenza', 'evidence'],
    },
    // With one of the others, so that data with the priority as a group stay data.
    required: [['cluster'], ['priority'], ['level', 'evidence']],
  },
  members: {
    columns: {
      cluster: CLUSTER,
      member: ['ente', 'member'],
      type: ['tipo', 'type'],
      taxCode: ['codice fiscale', 'tax code'],
      period: PERIOD,
    },
    required: [['cluster'], ['member'], ['type', 'taxCode']],
    // What has a period is a questionnaire or data, whatever else stands beside.
    excluded: ['period'],
  },
  method: {
    columns: { key: ['chiave', 'key'], value: VALUE },
    required: [['key'], ['value']],
  },
  mapping: {
    columns: {
      sheet: ['foglio', 'sheet'],
      header: ['intestazione', 'header'],
      role: ['ruolo', 'role'],
      code: ['codice', 'code'],
      table: ['tabella', 'table'],
      orientation: ['orientamento', 'orientation'],
      headerRows: ['righe intestazione', 'header rows'],
      cluster: CLUSTER,
      period: PERIOD,
      factor: ['fattore', 'factor'],
      numbers: ['numeri', 'numbers'],
    },
    required: [['sheet'], ['header'], ['role']],
  },
} as const satisfies Record<TableKind, TableShape>;

/** The names of the columns of a kind of table. */
export type ColumnOf<K extends TableKind> = keyof (typeof TABLE_SHAPES)[K]['columns'] & string;
