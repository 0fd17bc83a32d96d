// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../../core/model/language.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { DEFAULT_REPORT, REPORT_PARTS, type ReportPart } from '../../../core/report/parts.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';
import { input } from './someReports.ts';

const SUBSETS = 24;

/** Some subsets of the parts, the same at every run: each part alone, and a walk through the others. */
function subsets(): ReportPart[][] {
  const alone = REPORT_PARTS.map((part) => [part]);
  let seed = 7;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const some = Array.from({ length: SUBSETS }, () => REPORT_PARTS.filter(() => next() < 0.5));
  return [...alone, ...some, [...REPORT_PARTS]];
}

function textsOf({ blocks, charts, page }: SheetPlan): string[] {
  const cells = blocks.flatMap((one) => one.cells.flat().map(({ content }) => content));
  return [
    ...cells.filter((one) => typeof one === 'string'),
    ...charts.map((one) => one.description),
    page.footer,
  ];
}

/** The sheets that a text names, in their quotation marks. */
function sheetsNamed(text: string): string[] {
  return [...text.matchAll(/(?:fogli[oa]?|sheets?) «([^»]+)»/gi)].map(([, name]) => name!);
}

/** A sheet named without its quotation marks. */
const LOOSE = /(?:del|nel|dal|il|al) foglio (?!«)|the sheet (?:of|with|[A-Z])/;

test.each<Language>(['it', 'en'])('a text names only sheets and figures of its report (%s)', (language) => {
  const whole = input('the sample', language);
  const cards = whole.run.clusters.slice(0, 1).map(({ code }) => code);
  let named = 0;
  for (const parts of subsets()) {
    for (const anonymous of [false, true]) {
      const taken = language === 'it' ? ['Azioni', 'Dimensioni'] : ['Actions', 'Dimensions'];
      const { sheets } = buildReport(whole, taken, { ...DEFAULT_REPORT, parts, cards, anonymous });
      const made = new Set(sheets.map(({ name }) => name));
      const all = sheets.flatMap(textsOf);
      const joined = all.join('\n');
      const missing = all.flatMap(sheetsNamed).filter((name) => !made.has(name));
      named += all.flatMap(sheetsNamed).length;
      expect({ parts, missing }).toEqual({ parts, missing: [] });
      expect(all.filter((text) => LOOSE.test(text))).toEqual([]);
      const figures = new Set([...joined.matchAll(/Figur[ae] (\d)/g)].map(([, figure]) => figure!));
      const standing = [
        ...(parts.includes('overview') ? ['1'] : []),
        ...(parts.includes('dimensions') ? ['2'] : []),
      ];
      expect([...figures].filter((figure) => !standing.includes(figure))).toEqual([]);
    }
  }
  expect(named).toBeGreaterThan(0);
});

const SIGNED: ReportPart[] = ['overview', 'briefing', 'dimensions', 'trend', 'benchmarks'];

test.each(SIGNED)('a sign is explained right under the table that has it, and no other is: %s', (part) => {
  const whole = input('four levels and many gaps', 'it', [['imputation', 'none']]);
  const [plan] = buildReport(whole, [], { ...DEFAULT_REPORT, parts: [part] }).sheets;
  const tables = plan!.blocks.filter(({ cells }) =>
    cells.some((row) => row.some(({ role }) => /[pP]artial/.test(role))),
  );
  expect(tables.length).toBeGreaterThan(0);
  for (const { row, cells } of tables) {
    const own = cells.findIndex((line) => line.some(({ role }) => /[pP]artial/.test(role)));
    const after = cells.slice(own).flatMap((line) => line.map(({ content }) => String(content)));
    const below = plan!.blocks.find((one) => one.row === row + cells.length);
    const explained = [...after, String(below?.cells[0]?.[0]?.content)];
    expect(explained.filter((text) => text.startsWith('† Parziale'))).toHaveLength(1);
  }
});
