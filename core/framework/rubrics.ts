// SPDX-License-Identifier: EUPL-1.2
import type { Rubric } from './definitions.ts';

/** What the levels 1 to 4 of a judged field mean, from the lowest to the highest. */
export const RUBRICS: readonly Rubric[] = [
  {
    field: 'liv_s3',
    levels: [
      { it: 'Nessun contributo strutturato', en: 'No structured contribution' },
      { it: 'Consultato su richiesta della Regione', en: 'Consulted on request' },
      {
        it: 'Contribuisce con regolarità a S3 e programmi di lavoro con documenti propri',
        en: 'Contributes regularly to S3 and work programmes with own papers',
      },
      {
        it: 'Coordina tavoli regionali, nazionali o europei',
        en: 'Leads regional, national or European tables',
      },
    ],
  },
  {
    field: 'liv_int',
    levels: [
      { it: 'Assente', en: 'None' },
      { it: 'Citata nella strategia generale', en: 'Mentioned in the general strategy' },
      {
        it: 'Piano dedicato con Paesi e reti prioritarie',
        en: 'Dedicated plan with priority countries and networks',
      },
      {
        it: 'Piano dedicato con obiettivi misurabili, risorse e responsabile',
        en: 'Dedicated plan with measurable goals, resources and an owner',
      },
    ],
  },
  {
    field: 'liv_strategia',
    levels: [
      { it: 'Assente', en: 'None' },
      { it: 'Bozza non approvata o scaduta', en: 'Draft, not approved, or expired' },
      { it: 'Approvata e vigente, su almeno 3 anni', en: 'Approved and in force, at least 3 years' },
      {
        it: 'Approvata, costruita con i soci su analisi dei bisogni e riesaminata almeno ogni 2 anni',
        en: 'Approved, built with members on a needs analysis and reviewed at least every 2 years',
      },
    ],
  },
  {
    field: 'liv_piano',
    levels: [
      { it: 'Assente', en: 'None' },
      { it: 'Elenco di attività senza obiettivi', en: 'List of activities without goals' },
      {
        it: 'Attività con obiettivi quantificati e scadenze',
        en: 'Activities with quantified goals and deadlines',
      },
      {
        it: 'Come 3, con responsabili, risorse e verifica a fine anno',
        en: 'As 3, with owners, resources and a year-end check',
      },
    ],
  },
  {
    field: 'liv_controllo',
    levels: [
      { it: 'Assente', en: 'None' },
      { it: 'Solo rendicontazione ai finanziatori', en: 'Only reporting to funders' },
      {
        it: 'Indicatori e bilancio verificati dall’organo direttivo ogni anno',
        en: 'Indicators and budget checked by the board every year',
      },
      {
        it: 'Verifica almeno semestrale con azioni correttive registrate',
        en: 'At least half-yearly check with recorded corrective actions',
      },
    ],
  },
  {
    field: 'liv_web',
    levels: [
      { it: 'Assente o non aggiornata da oltre 12 mesi', en: 'None, or not updated for over 12 months' },
      { it: 'Sito aggiornato, con sintesi in inglese', en: 'Updated site with a summary in English' },
      {
        it: 'Sito aggiornato ogni mese, con elenco dei soci e servizi',
        en: 'Monthly updates, with member list and services',
      },
      {
        it: 'Come 3, con versione inglese completa e competenze dei soci ricercabili',
        en: 'As 3, with full English version and searchable member skills',
      },
    ],
  },
  {
    field: 'liv_soddisf',
    levels: [
      { it: 'Mai svolta', en: 'Never done' },
      { it: 'Svolta occasionalmente', en: 'Done occasionally' },
      {
        it: 'Almeno ogni 2 anni, con risposta di almeno il 30 % dei soci',
        en: 'At least every 2 years, with at least 30% of members answering',
      },
      {
        it: 'Come 3, con esiti discussi dall’organo direttivo e azioni conseguenti',
        en: 'As 3, with results discussed by the board and follow-up actions',
      },
    ],
  },
];
