// SPDX-License-Identifier: EUPL-1.2
import { buildReport } from '../../../core/report/buildReport.ts';
import { DEFAULT_REPORT } from '../../../core/report/parts.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';
import type { ReportInput } from '../../../core/report/reportInput.ts';
import { target } from '../guidance/guided.ts';
import { rowOf, rowsOf } from './cards.ts';
import { cutCells } from './cellRoom.ts';
import { guidedReportInput } from './nextSheets.ts';
import { input, WORKBOOKS } from './someReports.ts';

function planOf(whole: ReportInput): SheetPlan {
  return buildReport(whole, [], { ...DEFAULT_REPORT, parts: ['targets'] }).sheets[0]!;
}

const textsOf = (plan: SheetPlan) =>
  rowsOf(plan)
    .flat()
    .filter((one) => typeof one === 'string')
    .join('\n');

const cases = [...WORKBOOKS.keys()].flatMap((name) => [[name, 'it'] as const, [name, 'en'] as const]);

test.each(cases)(
  '%s in %s: every text has its room, no row is ragged, no number is none',
  (name, language) => {
    const plan = planOf(guidedReportInput(name, language));
    expect(cutCells(plan)).toEqual([]);
    for (const { column, cells } of plan.blocks) {
      expect(new Set(cells.map((row) => row.length)).size).toBe(1);
      expect(column + cells[0]!.length).toBeLessThanOrEqual(plan.columnWidths.length);
    }
    const all = rowsOf(plan).flat();
    expect(all.filter((one) => typeof one === 'number' && !Number.isFinite(one))).toEqual([]);
    expect(all.filter((one) => /NaN|Infinity|undefined|\bnull\b|\{\w+\}/.test(String(one ?? '')))).toEqual(
      [],
    );
  },
);

test('a row tells the start, the present, the target, the way and how it stands', () => {
  const whole = input('40 clusters, five periods', 'it');
  const [first] = whole.run.clusters;
  const [indicator] = whole.run.framework.indicators;
  const targets = [target(first!.code, indicator!.code, 1e6, 2030), target('nobody', indicator!.code, 3)];
  const plan = planOf({ ...whole, guidance: { ...whole.guidance, targets } });
  const rows = rowsOf(plan);
  const header = rows.findIndex(([, second]) => second === 'Indicatore o dimensione');
  expect(rows[header]).toEqual([
    'Cluster',
    'Indicatore o dimensione',
    'Periodo di partenza',
    'Valore di partenza',
    'Oggi',
    'Obiettivo',
    'Entro',
    'Raggiunto (%)',
    'A che punto è',
  ]);
  const [, , startPeriod, start, present, goal, due, attained] = rows[header + 1]! as number[];
  expect([startPeriod, goal, due]).toEqual([whole.history[0]!.period, 1e6, 2030]);
  expect(attained).toBeCloseTo(((present! - start!) / (goal! - start!)) * 100, 9);
  expect(rowOf(plan, 'nobody').slice(3)).toEqual([
    'n.d.',
    'n.d.',
    3,
    'n.d.',
    'n.d.',
    'Tempi non noti (nessun dato di questo cluster nel periodo; senza scadenza)',
  ]);
  expect(textsOf(plan)).toContain('Obiettivi: 2. Raggiunti: 0;');
});

test.each(['it', 'en'] as const)('what is missing is said in kind words, in %s', (language) => {
  const whole = input('one period', language);
  const text = textsOf(planOf(whole));
  const words = {
    it: [
      'La cartella non dà ancora obiettivi',
      'Questa verifica richiede un periodo precedente',
      'Il quadro non ha requisiti minimi',
      'I dati hanno un solo periodo',
      'Il giorno del report non è noto',
    ],
    en: [
      'The workbook sets no target',
      'This check needs an earlier period',
      'The framework has no minimum requirements',
      'The data hold one period only',
      'The day of the report is not known',
    ],
  }[language];
  for (const one of words) expect(text).toContain(one);
  const plan = planOf(input('no value at all', language));
  expect(textsOf(plan)).toContain(
    language === 'it' ? 'Non c’è nulla da proporre' : 'There is nothing to propose',
  );
});

test('fewer than three dimensions: the check says out of how many, and that it cannot be passed', () => {
  const text = textsOf(planOf(input('one dimension', 'it')));
  expect(text).toContain('Almeno 3 dimensioni migliorate su 1');
  expect(text).toContain('Le dimensioni sono meno di quante ne servono (1)');
});

test.each([
  ['it', 'autovalutazione', 'il cruscotto non assegna etichette'],
  ['en', 'self-assessment', 'the dashboard awards no labels'],
] as const)(
  'in %s the label path is always a self-assessment, and nobody else is named',
  (language, word, promise) => {
    const whole = guidedReportInput('the sample', language);
    const request = { ...DEFAULT_REPORT, parts: ['cards', 'targets'] as const };
    const { sheets } = buildReport(whole, [], request);
    for (const plan of sheets) {
      const text = textsOf(plan);
      expect(text).toContain(word);
      expect(text).toContain(promise);
      expect(text).not.toMatch(/ESCA|ECEI|excellence/i);
    }
    expect(sheets.length).toBeGreaterThan(9);
  },
);
