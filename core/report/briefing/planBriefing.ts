// SPDX-License-Identifier: EUPL-1.2
import { briefingTexts } from '../../i18n/rooms/briefing.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill } from '../../i18n/texts.ts';
import { cell } from '../cells.ts';
import { boundsList } from '../gapBounds.ts';
import { heightOf, pageHeight } from '../layout/pageBreaks.ts';
import { blank, type Piece, table } from '../layout/pieces.ts';
import { type Stack, stack } from '../layout/stack.ts';
import { textLines, textRows } from '../layout/textLines.ts';
import { nameList } from '../nameList.ts';
import { footerText } from '../names.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { shownRange } from '../range.ts';
import type { ReportInput } from '../reportInput.ts';
import { signNotes } from '../signNotes.ts';
import { examplesTexts } from '../standing.ts';
import { attention } from './attention.ts';
import { type Briefing, briefingOf } from './briefing.ts';
import { changes } from './changes.ts';
import { clusterColumns, clusterRows } from './clusterTable.ts';
import { concernsOf } from './concerns.ts';
import { decisions } from './decisions.ts';
import { picture } from './picture.ts';

type Rows = readonly (readonly PlanCell[])[];

/** More clusters than these are shown by the first and the last of them. */
const MOST_CLUSTERS = 15;
/** So many from either end, fewer where the page has no room for them. */
const ENDS = [5, 4, 3, 2, 1];

/** Letters of running text in the room of a digit. */
const LETTERS = 1.15;

/** The briefing: one upright page for those who decide, to be pasted into a paper. */
export function planBriefing(input: ReportInput, name: string): SheetPlan {
  const { run, language } = input;
  const range = shownRange(run, [run.framework.root]);
  const briefing = briefingOf(input, range.decimals);
  const columns = clusterColumns(input, briefing.rankedClusters, range);
  const columnWidths = columns.map(({ width }) => width);
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  const room = Math.floor(width * LETTERS);
  const texts = textParts(briefing, room);
  const all = briefing.rankedClusters;
  const cuts = all.length <= MOST_CLUSTERS ? [null, ...ENDS] : ENDS;
  const stacks = cuts.map((ends) => {
    const rows = clusterRows(columns, all, ends, input);
    const signs = signNotes(rows, reportTexts(language)).flatMap((text) => textRows(text, room, 'note'));
    const scores = [blank(), table(rows), ...(signs.length === 0 ? [] : [table(signs)]), blank()];
    return stack([...piecesOf(texts.slice(0, -1)), ...scores, table(texts.at(-1)!)], { columnWidths });
  });
  const { blocks, rowHeights } = stacks.find((one) => fitsOnePage(one, columnWidths)) ?? stacks.at(-1)!;
  return {
    key: 'briefing',
    name,
    blocks,
    columnWidths,
    rowHeights,
    colourScales: [],
    dropDowns: [],
    charts: [],
    frozen: { rows: 0, columns: 0 },
    page: { landscape: false, titleRow: 0, titleRows: 0, footer: footerText(run, language) },
  };
}

/** With a blank row between them. */
function piecesOf(parts: readonly Rows[]): Piece[] {
  return parts.flatMap((cells, i) => (i === 0 ? [table(cells)] : [blank(), table(cells)]));
}

function fitsOnePage({ end, rowHeights }: Stack, columnWidths: readonly number[]): boolean {
  const height = heightOf(0, end, { columnWidths, rowHeights }) + LARGE_TYPE_POINTS;
  return height <= pageHeight(columnWidths, false);
}

/** What the title and the headings are higher than the other rows, all together. */
const LARGE_TYPE_POINTS = 25;

/** Title, the four parts and the note, each with its heading and a row a line. */
function textParts(briefing: Briefing, room: number): Rows[] {
  const { run, language } = briefing.input;
  const texts = briefingTexts(language);
  const concerns = concernsOf(briefing);
  const rows = (text: string, role: 'note' | 'textLine') => textRows(text, room, role);
  const part = (heading: string, lines: Rows): Rows => [[cell(heading, 'heading')], ...lines];
  const points = (list: readonly string[]) => list.flatMap((text) => pointRows(text, room));
  return [
    [
      [cell(texts.title, 'title')],
      ...rows(about(briefing.input), 'note'),
      ...examplesTexts(run, language).flatMap((text) => textRows(text, room, 'label')),
    ],
    part(texts.picture.heading, rows(picture(briefing).join(' '), 'textLine')),
    part(texts.changes.heading, rows(changes(briefing).join(' '), 'textLine')),
    part(texts.attention.heading, points(attention(briefing, concerns))),
    part(texts.decisions.heading, points(decisions(briefing, concerns))),
    [...marksTexts(briefing), texts.note].flatMap((text) => rows(text, 'note')),
  ];
}

/** More scores with gaps than these are counted. */
const MOST_BOUNDS = 9;

/** What qualifies the scores of the table: what they would be without their gaps. */
function marksTexts({ input: { run, language }, rankedClusters, decimals }: Briefing): string[] {
  const { gaps } = reportTexts(language);
  const bounds = boundsList(run, run.framework.root, rankedClusters, { decimals }, language);
  return [
    ...(bounds.length === 0
      ? []
      : [gaps.list.replace('{list}', () => nameList(bounds, language, { most: MOST_BOUNDS }))]),
  ];
}

/** One of a list: its lines stand in behind its dot. */
function pointRows(text: string, room: number): Rows {
  const dot = '• ';
  return textLines(text, room - dot.length).map((one, i) => [
    cell(`${i === 0 ? dot : ' '.repeat(dot.length + 1)}${one}`, 'textLine'),
  ]);
}

function about({ run, today, language }: ReportInput): string {
  const { about, aboutNoDay, aboutNoPeriod, aboutNothing } = briefingTexts(language);
  const day = today === null ? '' : dayText(today, language);
  const withPeriod = today === null ? aboutNoDay : about;
  const without = today === null ? aboutNothing : aboutNoPeriod;
  return fill(run.period === null ? without : withPeriod, { period: run.period ?? '', day }, language);
}

/** `23 November 2026`. */
function dayText(day: string, language: ReportInput['language']): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'it', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
