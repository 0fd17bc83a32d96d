// SPDX-License-Identifier: EUPL-1.2

import { NO_GUIDANCE } from '../../../core/model/guidance.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { DEFAULT_REPORT } from '../../../core/report/parts.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';
import { type ReportInput, reportInputOf } from '../../../core/report/reportInput.ts';
import { score } from '../../../core/score.ts';
import { action } from '../guidance/guided.ts';
import { dataSheet, frameworkSheet, rowsOf } from './cards.ts';
import { cutCells } from './cellRoom.ts';
import { guidedReportInput } from './nextSheets.ts';
import { input, WORKBOOKS } from './someReports.ts';

function planOf(whole: ReportInput): SheetPlan {
  return buildReport(whole, [], { ...DEFAULT_REPORT, parts: ['actions'] }).sheets[0]!;
}

const cases = [...WORKBOOKS.keys()].flatMap((name) => [[name, 'it'] as const, [name, 'en'] as const]);

test.each(cases)('%s in %s: every text has its room, on the sheet and on the cards', (name, language) => {
  const whole = guidedReportInput(name, language);
  const cards = whole.run.clusters.slice(0, 3).map(({ code }) => code);
  const { sheets } = buildReport(whole, [], { ...DEFAULT_REPORT, parts: ['actions', 'cards'], cards });
  expect(sheets.flatMap(cutCells)).toEqual([]);
  const all = sheets.flatMap((plan) => rowsOf(plan).flat());
  expect(all.filter((one) => typeof one === 'number' && !Number.isFinite(one))).toEqual([]);
  expect(all.filter((one) => /NaN|Infinity|undefined|\bnull\b|\{\w+\}/.test(String(one ?? '')))).toEqual([]);
});

/** Two clusters on two dimensions of one indicator each, with the target 60. */
function twoClusters(actions: ReturnType<typeof action>[], language: 'it' | 'en' = 'it'): ReportInput {
  const grids = [
    frameworkSheet(['Alfa', 'Beta'], 1),
    dataSheet(2, 1, ['X', 2015, 20, 30], ['Y', 2015, 90, 35]),
  ];
  const { run, history } = score(grids, { withHistory: true });
  return reportInputOf(run!, history, language, {
    guidance: { ...NO_GUIDANCE, actions },
    today: '2026-11-23',
  });
}

const CATALOGUE = [
  action('Costosa', { element: 'D1_1', effort: 3, months: 24 }),
  action('Facile', { element: 'D2_1', months: null }),
  action('Etichetta', { trigger: { kind: 'label', state: 'none' }, months: 6 }),
];

test('a block a cluster: its label first, then what gains most for the effort, with all that an officer needs', () => {
  const plan = planOf(twoClusters(CATALOGUE));
  const rows = rowsOf(plan);
  expect(rows.map(([first]) => first)).toContain(
    'Azioni in tutto: 5; cluster: 2; la più lunga richiede 24 mesi.',
  );
  const from = rows.findIndex(
    ([first]) => first === 'Y. Azioni: 2; la più lunga: 6 mesi; punteggio complessivo: 62,5',
  );
  expect(rows.slice(from + 1)).toEqual([
    [1, 'Etichetta', 'Etichetta', null, null, null, 'basso', 6, 'Cluster manager', 'Verbale'],
    [2, 'Facile', 'Beta 1', 35, -25, 12.5, 'basso', 'n.d.', 'Cluster manager', 'Verbale'],
    ['X. Azioni: 3; la più lunga: 24 mesi; punteggio complessivo: 25,0'],
    [1, 'Etichetta', 'Etichetta', null, null, null, 'basso', 6, 'Cluster manager', 'Verbale'],
    [2, 'Facile', 'Beta 1', 30, -30, 15, 'basso', 'n.d.', 'Cluster manager', 'Verbale'],
    [3, 'Costosa', 'Alfa 1', 20, -40, 20, 'alto', 24, 'Cluster manager', 'Verbale'],
  ]);
});

test('a card has the first three, each with its reason', () => {
  const many = [
    ...CATALOGUE,
    action('Terza', { element: 'D1_1', effort: 2 }),
    action('Quarta', { element: 'D2_1' }),
  ];
  const { sheets } = buildReport(twoClusters(many, 'en'), [], {
    ...DEFAULT_REPORT,
    parts: ['cards'],
    cards: ['X'],
  });
  const rows = rowsOf(sheets[0]!).map((row) => row.slice(0, 2));
  const from = rows.findIndex(([first]) => first === 'Actions first in line');
  expect(rows.slice(from + 1, from + 8)).toEqual([
    ['Beta 1', 'Facile'],
    [null, 'score 30.0, gap -30.0, gain at most 15.0 points overall; effort low; Cluster manager'],
    ['Beta 1', 'Quarta'],
    [
      null,
      'score 30.0, gap -30.0, gain at most 15.0 points overall; effort low; Cluster manager; within 12 months',
    ],
    ['Alfa 1', 'Terza'],
    [
      null,
      'score 20.0, gap -40.0, gain at most 20.0 points overall; effort medium; Cluster manager; within 12 months',
    ],
    [null, 'Further actions: 1.'],
  ]);
});

test.each(['it', 'en'] as const)('what is missing is said in kind words, in %s', (language) => {
  const texts = (whole: ReportInput) => rowsOf(planOf(whole)).flat().join('\n');
  const [catalogue, none, bands] = {
    it: [
      'Non c’è un catalogo di azioni',
      'Nessuna azione del catalogo è richiesta',
      'Le condizioni sui punteggi',
    ],
    en: [
      'There is no catalogue of actions',
      'No action of the catalogue is called for',
      'Conditions on scores mean',
    ],
  }[language] as [string, string, string];
  const bare = input('one period', language);
  expect(texts(bare)).toContain(catalogue);
  const never = action('mai', { trigger: { kind: 'score', from: 100, below: 100 } });
  expect(texts({ ...bare, guidance: { ...bare.guidance, actions: [never] } })).toContain(none);
  const open = input('one period', language, [['normalisation', 'z-score']]);
  expect(texts({ ...open, guidance: { ...open.guidance, actions: [never] } })).toContain(bands);
});
