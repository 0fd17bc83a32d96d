// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { methodEntries } from '../../../../core/model/methodKeys.ts';
import { planBriefing } from '../../../../core/report/briefing/planBriefing.ts';
import { heightOf, pageHeight } from '../../../../core/report/layout/pageBreaks.ts';
import type { SheetPlan } from '../../../../core/report/plan.ts';
import { reportInputOf } from '../../../../core/report/reportInput.ts';
import { score } from '../../../../core/score.ts';
import { anyPeriod, gridsOf } from '../../compare/periods.ts';
import { anyMethod } from '../../method/anyMethod.ts';
import { cutCells } from '../cellRoom.ts';
import { WORKBOOKS } from '../someReports.ts';
import { briefingOn, type Row, textOf, textUnder } from './briefings.ts';

const TABLE_HEADERS = ['Pos.', 'Rank'];

function expectOnePage(plan: SheetPlan): void {
  const end = Math.max(...plan.blocks.map(({ row, cells }) => row + cells.length));
  expect(heightOf(0, end, plan)).toBeLessThanOrEqual(pageHeight(plan.columnWidths, false));
  expect(plan.page.landscape).toBe(false);
}

function tableOf({ blocks }: SheetPlan): SheetPlan['blocks'][number]['cells'] {
  return blocks.find(({ cells }) => TABLE_HEADERS.includes(String(cells[0]![0]!.content)))!.cells;
}

describe.each([...WORKBOOKS.keys()].flatMap((name) => [[name, 'it'] as const, [name, 'en'] as const]))(
  'the briefing on %s in %s',
  (name, language) => {
    const { run, history, guidance } = score(WORKBOOKS.get(name)!(), { withHistory: true, language });
    const plan = planBriefing(
      reportInputOf(run!, history, language, { guidance, today: '2026-11-23' }),
      'Nota',
    );

    test('fits one upright page, in at most 400 words', () => {
      expectOnePage(plan);
      expect(textOf(plan).split(/\s+/).length).toBeLessThanOrEqual(400);
      expect(cutCells(plan)).toEqual([]);
    });

    test('has every cluster in its table, or the first and the last five', () => {
      const clusters = run!.clusters.length;
      expect(tableOf(plan).length - 1).toBe(clusters > 15 ? 11 : clusters);
    });

    test('leaves no placeholder', () => {
      expect(textOf(plan)).not.toMatch(/[{}]|undefined|NaN|Infinity|null/);
    });
  },
);

test('whatever the method and the data, the sentences are whole and the page holds them', () => {
  let made = 0;
  fc.assert(
    fc.property(
      fc.array(anyPeriod, { minLength: 1, maxLength: 3 }),
      anyMethod,
      fc.constantFrom('it', 'en'),
      (periods, method, language) => {
        const overrides = methodEntries(method)
          .filter(([key, text]) => key !== 'period' && text !== null)
          .map(([key, text]) => [key, String(text)] as const);
        const { run, history, guidance } = score(gridsOf(periods), { overrides, withHistory: true });
        if (run === null) return;
        made += 1;
        const plan = planBriefing(reportInputOf(run, history, language, { guidance }), 'Nota');
        expect(textOf(plan)).not.toMatch(/\{|\}|undefined|NaN|Infinity|-0 |\(-0\)/);
        expectOnePage(plan);
        const contents = plan.blocks.flatMap(({ cells }) => cells.flat().map(({ content }) => content));
        expect(contents.filter((one) => typeof one === 'number' && !Number.isFinite(one))).toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
  expect(made).toBeGreaterThan(40);
});

const steady = (code: string, x: number, y = x): Row => ({ code, values: [[x, y]] });

test('one cluster is spoken of in the singular', () => {
  const plan = briefingOn([
    {
      code: 'AFIL',
      values: [
        [60, 40],
        [50, 20],
      ],
      label: ['Bronze', '2025-01-10', '2027-01-10'],
    },
  ]);
  expect(textUnder(plan, 'Il quadro')).toBe(
    'Punteggio complessivo di AFIL: 35,0. La dimensione più debole è Comunicazione, con 20,0 punti; la più forte Governance, con 50,0.',
  );
  expect(textUnder(plan, 'Che cosa è cambiato')).toBe(
    'Dal 2020 il punteggio complessivo di AFIL è sceso di 15,0 punti. Su 2 dimensioni, la sua valutazione è scesa in tutte. È scesa di più, di 20,0 punti, in Comunicazione.',
  );
  expect(textUnder(plan, 'Punti di attenzione')).toBe(
    '• AFIL ha un punteggio complessivo inferiore a 40. • Il punteggio complessivo di un cluster è sceso: AFIL (-15,0). • L’etichetta di AFIL scade entro 6 mesi. • In una dimensione la mediana del gruppo è inferiore a 40: Comunicazione.',
  );
  expect(textUnder(plan, 'Decisioni da prendere')).toContain(
    '• Chiedere il rinnovo dell’etichetta a un cluster: AFIL. • Concordare un piano di miglioramento con AFIL, che ha un punteggio basso o in calo. • Fissare gli obiettivi di AFIL, che non ne ha.',
  );
});

test('several are counted, named up to three, and each once', () => {
  const plan = briefingOn([
    ...['A', 'B', 'C', 'D', 'E'].map(
      (code, i): Row => ({
        code,
        values: [
          [30 + i, 30],
          [20 + i, 30],
        ],
      }),
    ),
    {
      code: 'F',
      values: [
        [80, 80],
        [90, 80],
      ],
    },
  ]);
  expect(textUnder(plan, 'Che cosa è cambiato')).toContain(
    'Cluster confrontabili con il periodo 2020: 6. Il punteggio complessivo è salito per 1 e sceso per 5. L’aumento più grande, di 5,0 punti: F. Il calo più grande, di 5,0 punti: E, D, C e altri 2. Su 2 dimensioni, la mediana di questi cluster è scesa in 1 e rimasta uguale in 1. È scesa di più, di 10,0 punti, in Governance.',
  );
  expect(textUnder(plan, 'Punti di attenzione')).toContain(
    '• 5 cluster hanno un punteggio complessivo inferiore a 40: A, B, C e altri 2.',
  );
  expect(textUnder(plan, 'Decisioni da prendere')).toContain(
    'con 5 cluster che hanno un punteggio basso o in calo: A, B, C e altri 2.',
  );
});

test('labels that expire, can be renewed, or no longer can, each lead to their decision', () => {
  const labelled = (code: string, expiry: string): Row => ({
    ...steady(code, 70),
    label: ['Silver', '2023-01-01', expiry],
  });
  const rows = [
    labelled('A', '2027-02-01'),
    labelled('B', '2026-11-22'),
    labelled('C', '2025-11-22'),
    labelled('D', '2028-01-01'),
  ];
  const plan = briefingOn(rows, { language: 'en' });
  expect(textUnder(plan, 'Points of attention')).toBe(
    '• The label of C expired more than 12 months ago. • The label of B has expired and can be renewed until 12 months after its expiry. • The label of A expires within 6 months.',
  );
  expect(textUnder(plan, 'Decisions to take')).toContain(
    '• Ask 2 clusters to renew their labels: B and A. • Decide with C whether',
  );
  expect(
    tableOf(plan)
      .slice(1)
      .map((row) => row.at(-1)!.content),
  ).toEqual(['Silver: expiring', 'Silver: renewable', 'Silver: lapsed', 'Silver: valid']);
  // Nobody says which day it is.
  expect(textUnder(briefingOn(rows, { language: 'en', today: null }), 'Points of attention')).toBe(
    '• The data show no point of attention.',
  );
});

test('targets behind schedule, failed minimums and missing data are said', () => {
  const rows: Row[] = [
    {
      code: 'A',
      values: [
        [50, 60],
        [50, 60],
      ],
    },
    {
      code: 'B',
      values: [
        [10, 90],
        [12, 90],
      ],
    },
    {
      code: 'C',
      values: [
        [90, 90],
        [90, null],
      ],
    },
  ];
  const plan = briefingOn(rows, {
    targets: [
      ['A', 'X', 80, 2022],
      ['B', 'X', 11, 2022],
    ],
  });
  const points = textUnder(plan, 'Punti di attenzione');
  expect(points).toContain('• Su 2 obiettivi uno è in ritardo: A.');
  expect(points).toContain(
    '• B non soddisfa tutti i requisiti minimi (autovalutazione); fra quelli mancati c’è «Soci».',
  );
  expect(points).toContain('• C non ha un punteggio complessivo, perché mancano troppi dati.');
  const decided = textUnder(plan, 'Decisioni da prendere');
  expect(decided).toContain('• Riesaminare con A gli obiettivi in ritardo: correggere le azioni o i tempi.');
  expect(decided).toContain('• Fissare gli obiettivi di C, che non ne ha.');
  expect(decided).toContain('• Raccogliere il valore che manca (1 su 6): C.');
});

test('nothing to compare with is said, and a period of another scale too', () => {
  expect(textUnder(briefingOn([steady('A', 50), steady('B', 70)]), 'Che cosa è cambiato')).toBe(
    'Non c’è un periodo precedente con cui confrontare.',
  );
});

test('who came and who went since the last period', () => {
  const plan = briefingOn([
    {
      code: 'A',
      values: [
        [50, 50],
        [50, 50],
      ],
    },
    { code: 'B', values: [[50, 50], null] },
    { code: 'C', values: [null, [50, 50]] },
  ]);
  expect(textUnder(plan, 'Che cosa è cambiato')).toBe(
    'Dal 2020 il punteggio complessivo di A è rimasto uguale. Su 2 dimensioni, la sua valutazione è rimasta uguale in tutte. Nuovi dal 2020: C. Non più nei dati: B.',
  );
});
