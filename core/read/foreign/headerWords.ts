// SPDX-License-Identifier: EUPL-1.2
import { headerWord, withoutUnit } from '../names.ts';

/** What a header that is known by its word says of its line. */
export type HeaderMeaning =
  | 'cluster'
  | 'name'
  | 'period'
  | 'indicator'
  | 'value'
  | 'group'
  | 'denominator'
  | 'unit'
  | 'dimension'
  | 'code'
  | 'direction'
  | 'weight'
  | 'min'
  | 'max'
  | 'target'
  | 'level'
  | 'type'
  | 'note'
  | 'number';

/**
 * In both languages, as `plain` writes them, with the words of COINr (iCode, uCode …), Eurostat (geo, TIME_PERIOD, OBS_VALUE),
 * ISTAT (Territorio) and the SDG database (GeoAreaName).
 */
const WORDS: Readonly<Record<HeaderMeaning, readonly string[]>> = {
  cluster: [
    ...[
      'cluster',
      'nome del cluster',
      'nome cluster',
      'cluster tecnologico',
      'ctl',
      'ente',
      'organizzazione',
      'soggetto',
    ],
    ...[
      'associazione',
      'consorzio',
      'distretto',
      'rete',
      'cluster name',
      'name of the cluster',
      'organisation',
    ],
    ...[
      'organization',
      'entity',
      'unit name',
      'unita statistica',
      'regione',
      'region',
      'regions',
      'paese',
      'paesi',
    ],
    ...[
      'country',
      'countries',
      'country name',
      'country code',
      'nazione',
      'stato',
      'territorio',
      'provincia',
      'comune',
    ],
    ...[
      'ucode',
      'geo',
      'geo\\time',
      'geo (labels)',
      'geo (codes)',
      'geoareaname',
      'ref_area',
      'reference area',
    ],
    ...[
      'location',
      'economy',
      'economies',
      'geographical area',
      'area geografica',
      'iso',
      'iso3',
      'iso code',
      'nuts',
    ],
  ],
  name: ['uname', 'denominazione', 'ragione sociale', 'nome esteso', 'full name', 'nome per esteso'],
  period: [
    ...[
      'periodo',
      'period',
      'anno',
      'year',
      'anni',
      'years',
      'time',
      'data',
      'date',
      'esercizio',
      'rilevazione',
    ],
    ...[
      'time_period',
      'timeperiod',
      'tempo',
      'anno di riferimento',
      'reference year',
      'trimestre',
      'quarter',
      'semestre',
    ],
  ],
  indicator: [
    ...[
      'indicatore',
      'indicatori',
      'indicator',
      'indicators',
      'voce',
      'voci',
      'item',
      'variabile',
      'variable',
      'misura',
    ],
    ...[
      'measure',
      'series',
      'serie',
      'seriesdescription',
      'series description',
      'series name',
      'kpi',
      'descrizione',
    ],
    ...['description', 'indic', 'dato', 'tipo dato', 'campo', 'field', 'domanda', 'question', 'parametro'],
  ],
  value: [
    'valore',
    'valori',
    'value',
    'values',
    'obs_value',
    'osservazione',
    'observation',
    'risposta',
    'answer',
  ],
  group: [
    'gruppo',
    'group',
    'area',
    'settore',
    'sector',
    'filiera',
    'categoria',
    'category',
    'tipologia',
    'macroarea',
  ],
  denominator: [],
  unit: [
    'unita',
    'unita di misura',
    'unit',
    'units',
    'um',
    'u.m.',
    'misura in',
    'unit of measure',
    'unit_measure',
  ],
  dimension: [
    ...[
      'dimensione',
      'dimensioni',
      'dimension',
      'pilastro',
      'pillar',
      'padre',
      'parent',
      'sub-pillar',
      'tema',
      'theme',
    ],
    ...['ambito', 'domain', 'dominio', 'sezione', 'section'],
  ],
  code: [
    'codice',
    'code',
    'icode',
    'codice indicatore',
    'indicator code',
    'sigla',
    'id',
    'series code',
    'seriescode',
  ],
  direction: ['verso', 'direction', 'segno', 'sign', 'polarita', 'polarity'],
  weight: ['peso', 'weight', 'pesi', 'weights'],
  min: ['minimo', 'min', 'minimum', 'goalpost min', 'lower goalpost'],
  max: ['massimo', 'max', 'maximum', 'goalpost max', 'upper goalpost'],
  target: ['obiettivo', 'target', 'traguardo', 'goal'],
  level: ['livello', 'level'],
  type: ['tipo', 'type'],
  note: [
    ...[
      'nota',
      'note',
      'notes',
      'commento',
      'commenti',
      'comment',
      'comments',
      'osservazioni',
      'fonte',
      'source',
    ],
    ...['sources', 'fonti', 'remarks', 'flag', 'flags', 'obs_flag', 'footnote', 'annotazioni', 'link', 'url'],
  ],
  number: ['#', 'n', 'n.', 'nr', 'n°', 'no', 'no.', 'num', 'riga', 'row', 'progressivo', 'prog', 'prog.'],
};

const MEANINGS: ReadonlyMap<string, HeaderMeaning> = new Map(
  (Object.entries(WORDS) as [HeaderMeaning, readonly string[]][]).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning] as const),
  ),
);

/** What a header means by its word alone; `null` for one that is nobody's. */
export function headerMeaning(text: string): HeaderMeaning | null {
  return MEANINGS.get(headerWord(text)) ?? MEANINGS.get(headerWord(withoutUnit(text))) ?? null;
}
