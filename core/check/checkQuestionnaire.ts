// SPDX-License-Identifier: EUPL-1.2
import { sumTolerance } from '../framework/sumTolerance.ts';
import { type Finding, finding, placeSeenFrom } from '../model/finding.ts';
import { isCellError } from '../model/grid.ts';
import { comparePeriods } from '../model/period.ts';
import { type Answer, type AnswerRow, readAnswers } from '../read/readAnswers.ts';
import type { FoundRows } from '../read/tables.ts';
import { declaresMissing, textOf, yesOrNo } from '../read/words.ts';

/**
 * The answers of the questionnaires that a rule of their field forbids, each told at its own cell: they count all the
 * same. A cell of which something is told already has no second finding.
 */
export function checkQuestionnaire(tables: readonly FoundRows[], told: readonly Finding[]): Finding[] {
  const known = new Set(told.map(({ sheet, cell }) => JSON.stringify([sheet, cell])));
  const rows = readAnswers(tables);
  const earlierOf = rowsBefore(rows);
  return rows
    .flatMap((row) => [...row.answers.values()].flatMap((answer) => check(answer, row, earlierOf(row))))
    .filter(({ sheet, cell }) => !known.has(JSON.stringify([sheet, cell])));
}

function check(answer: Answer, row: AnswerRow, before: AnswerRow | undefined): Finding[] {
  const { content, field, header, place } = answer;
  const text = textOf(content);
  if (content === null || text === '' || declaresMissing(text)) return [];
  if (isCellError(content)) return [];
  if (field.kind === 'yes-no') {
    const isAnswer = content === 0 || content === 1 || yesOrNo(text) !== null;
    return isAnswer ? [] : [finding('answer-not-yes-no', place, { field: header, text })];
  }
  if (typeof content !== 'number') return [finding('answer-not-number', place, { field: header, text })];
  const ofItself = checkRange(answer, content);
  return [
    ...ofItself,
    ...checkOthers(answer, content, row),
    ...checkSum(answer, content, row),
    ...checkBefore(answer, content, before),
  ];
}

/** One finding: what is too low need not be whole too. */
function checkRange({ field, header, place }: Answer, value: number): Finding[] {
  const { least, above, most } = field.limits ?? {};
  const told = { field: header, value };
  if (least !== undefined && value < least) return [finding('answer-too-low', place, { ...told, least })];
  if (above !== undefined && value <= above) return [finding('answer-not-above', place, { ...told, above })];
  if (most !== undefined && value > most) return [finding('answer-too-high', place, { ...told, most })];
  const isCounted = field.kind === 'whole' || field.kind === 'level';
  return isCounted && !Number.isInteger(value) ? [finding('answer-not-whole', place, told)] : [];
}

/** Decimals of one sum added in another order differ by less. */
const TOLERANCE = 1e-6;

function checkOthers({ field, header, place }: Answer, value: number, row: AnswerRow): Finding[] {
  const others = numbersOf(field.atMost, row);
  if (others === null || others.blank > 0 || value <= others.sum + TOLERANCE) return [];
  const names = (field.atMost ?? []).map((code) => row.answers.get(code)!.header).join(' + ');
  return [finding('answer-above-others', place, { field: header, value, others: names, sum: others.sum })];
}

/** A part that is left blank is not known: then the others may come to less. */
function checkSum({ field, header, place }: Answer, value: number, row: AnswerRow): Finding[] {
  const parts = numbersOf(field.sumOf, row);
  if (parts === null || parts.first === null) return [];
  const { sum, blank, first } = parts;
  const rounding = sumTolerance(field) + TOLERANCE;
  const isRight = blank > 0 ? sum <= value + rounding : Math.abs(sum - value) <= rounding;
  if (isRight) return [];
  const told = { field: header, value, sum, first: placeSeenFrom(place, first.place) };
  return [finding('answer-not-the-sum', place, told)];
}

function checkBefore(
  { field, header, place }: Answer,
  value: number,
  before: AnswerRow | undefined,
): Finding[] {
  const earlier = before?.answers.get(field.answerBefore ?? '');
  if (typeof earlier?.content !== 'number' || earlier.content === value) return [];
  const told = { field: header, value, before: earlier.content, first: placeSeenFrom(place, earlier.place) };
  return [finding('answer-not-as-before', place, told)];
}

interface Numbers {
  readonly sum: number;
  /** How many have no number. */
  readonly blank: number;
  /** The first that has one. */
  readonly first: Answer | null;
}

/** `null` where the rule asks for none, or the table lacks a field. */
function numbersOf(codes: readonly string[] | undefined, { answers }: AnswerRow): Numbers | null {
  const found = (codes ?? []).flatMap((code) => answers.get(code) ?? []);
  if (codes === undefined || found.length < codes.length) return null;
  const filled = found.filter(({ content }) => typeof content === 'number');
  return {
    sum: filled.reduce((all, { content }) => all + (content as number), 0),
    blank: found.length - filled.length,
    first: filled[0] ?? null,
  };
}

/** The row of the same organisation for the latest period before, where both have periods. */
function rowsBefore(rows: readonly AnswerRow[]): (row: AnswerRow) => AnswerRow | undefined {
  const before = new Map<AnswerRow, AnswerRow>();
  const latest = new Map<string, AnswerRow>();
  const dated = rows.filter(({ organisation, period }) => organisation !== '' && period !== null);
  for (const row of dated.sort((a, b) => comparePeriods(a.period, b.period))) {
    // Rows for one and the same period have the same one before.
    const last = latest.get(row.organisation);
    const earlier = last?.period === row.period ? before.get(last) : last;
    if (earlier !== undefined) before.set(row, earlier);
    latest.set(row.organisation, row);
  }
  return (row) => before.get(row);
}
