// SPDX-License-Identifier: EUPL-1.2
import { preventingTexts } from '../i18n/rooms/preventing.ts';
import { fill, type Texts } from '../i18n/texts.ts';
import { positionOf } from '../model/address.ts';
import type { Finding } from '../model/finding.ts';
import type { FindingCode } from '../model/findingCodes.ts';
import type { Grid } from '../model/grid.ts';
import type { Language } from '../model/language.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import type { TableKind } from '../read/tableShapes.ts';
import { findTables } from '../read/tables.ts';
import { scoreData } from '../scoreData.ts';
import { columnsAsIndicators } from './columnsAsIndicators.ts';
import { gridOf, isLeftOut, readText } from './readArguments.ts';
import type { Argument, ParameterName, Reading } from './sheetFunction.ts';
import { type ProblemCode, wrong, wrongIn } from './wrong.ts';

/** The arguments from which scores are made. */
export interface Ranges {
  readonly data: Argument;
  readonly indicators: Argument;
  readonly period: Argument;
  readonly method: Argument;
}

/** The last calculation, for a column of formulas asks for one score of it after the other. */
let last: { readonly key: string; readonly reading: Reading<ScoreRun> } | null = null;

/** The run over the ranges: its numbers are those of a whole workbook. */
export function scoreRanges(ranges: Ranges, language: Language): Reading<ScoreRun> {
  const key = JSON.stringify([ranges.data, ranges.indicators, ranges.period, ranges.method, language]);
  if (last?.key !== key) last = { key, reading: calculate(ranges, language) };
  return last.reading;
}

function calculate(ranges: Ranges, language: Language): Reading<ScoreRun> {
  const grids = readGrids(ranges, language);
  if (!grids.ok) return grids;
  const period = readText('period', ranges.period, language);
  if (!period.ok) return period;
  const overrides = period.value === '' ? [] : [['period', period.value] as const];
  const { run, findings } = scoreData(grids.value, overrides);
  const problem = gravest(findings);
  if (problem !== undefined) return describeFinding(problem, run, language);
  return { ok: true, value: run! };
}

function readGrids({ data, indicators, method }: Ranges, language: Language): Reading<readonly Grid[]> {
  if (isLeftOut(data)) return wrong('data', 'rangeNeeded', language);
  const dataGrid = gridOf('data', data);
  const declared = isLeftOut(indicators) ? columnsAsIndicators(dataGrid) : gridOf('indicators', indicators);
  if (declared === null) return wrong('data', 'noColumns', language);
  if (!holds(declared, 'indicators')) return wrong('indicators', 'noIndicatorsTable', language);
  if (isLeftOut(method)) return { ok: true, value: [dataGrid, declared] };
  const methodGrid = gridOf('method', method);
  if (!holds(methodGrid, 'method')) return wrong('method', 'noMethodTable', language);
  return { ok: true, value: [dataGrid, declared, methodGrid] };
}

function holds(grid: Grid, kind: TableKind): boolean {
  return findTables([grid], () => false).tables.some((table) => table.kind === kind);
}

/** What a report tells beside its scores, and a cell can't: the formula asks for something that there isn't. */
const PREVENTS_FORMULA: ReadonlyMap<FindingCode, ProblemCode> = new Map([
  ['unknown-method-key', 'unknownKey'],
  ['unknown-method-value', 'unknownValue'],
  ['period-not-in-data', 'periodNotInData'],
]);

/** Why there is no result. A table that could be two kinds is why another is missing. */
function gravest(findings: readonly Finding[]): Finding | undefined {
  const error = findings.find(({ severity }) => severity === 'error');
  if (error === undefined) return findings.find(({ code }) => PREVENTS_FORMULA.has(code));
  return findings.find(({ code }) => code === 'ambiguous-table') ?? error;
}

function describeFinding(
  { code, sheet, cell, params }: Finding,
  run: ScoreRun | null,
  language: Language,
): Reading<never> {
  const argument = (sheet as ParameterName | null) ?? ARGUMENT_OF.get(code) ?? 'method';
  const position = cell === null ? null : positionOf(cell);
  const withoutPeriods = code === 'period-not-in-data' && run?.period === null;
  const problem = withoutPeriods ? 'noPeriods' : PREVENTS_FORMULA.get(code);
  if (problem !== undefined) return wrong(argument, problem, language, params, position);
  const text = preventingTexts(language)[code as PreventingCode];
  return wrongIn(argument, fill(text, params, language), language, position);
}

/** What prevents a result, where no problem of a formula says it: errors, and a table of which nobody knows what it is. */
type PreventingCode = keyof Texts['preventing'];

/** The argument of findings that stand in no cell; the others come from the method. */
const ARGUMENT_OF: ReadonlyMap<FindingCode, ParameterName> = new Map([
  ['no-data-table', 'data'],
  ['period-not-in-data', 'period'],
]);
