// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Book } from '../model/book.ts';
import type { ConditionalFormat, GradientPoint, SheetState } from '../model/sheetState.ts';
import { cellRangeOf, createRange } from './range.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

interface BuiltRule extends ConditionalFormat {
  readonly sheetIds: ReadonlySet<number>;
}

const built = new WeakMap<Rule, BuiltRule>();

/** What a rule says, for this sheet. Throws where it is about another. */
export function conditionalFormatOf(book: Book, sheet: SheetState, rule: Rule): ConditionalFormat {
  const format = built.get(rule);
  if (!format) throw new Error('not a ConditionalFormatRule: call build()');
  if ([...format.sheetIds].some((id) => id !== sheet.id)) {
    throw book.execution.exception('Conditional format rule cannot reference a different sheet.');
  }
  const { areas, minimum, middle, maximum } = format;
  return { areas, minimum, middle, maximum };
}

/** Rules that colour by value. */
export function createConditionalFormatRuleBuilder(book: Book): RuleBuilder {
  let rule: BuiltRule = { areas: [], sheetIds: new Set(), minimum: null, middle: null, maximum: null };
  const and = (more: Partial<BuiltRule>): RuleBuilder => {
    rule = { ...rule, ...more };
    return builder;
  };
  const builder: RuleBuilder = emulate<RuleBuilder>(book.execution, 'ConditionalFormatRuleBuilder', {
    setGradientMinpointWithValue: (...given) => and({ minimum: point(given) }),
    setGradientMidpointWithValue: (...given) => and({ middle: point(given) }),
    setGradientMaxpointWithValue: (...given) => and({ maximum: point(given) }),
    setRanges: (ranges) => {
      const cells = ranges.map(cellRangeOf);
      return and({
        areas: cells.map(({ area }) => area),
        sheetIds: new Set(cells.map(({ sheet }) => sheet.id)),
      });
    },
    build: () => {
      if (rule.areas.length === 0)
        throw book.execution.exception('Conditional format rule must have ranges.');
      if (rule.minimum === null || rule.maximum === null) {
        throw book.execution.exception('Conditional format rule must have a minimum and a maximum point.');
      }
      return createRule(book, rule);
    },
  });
  return builder;
}

/** A rule that stands on a sheet. */
export function createConditionalFormatRule(book: Book, sheet: SheetState, format: ConditionalFormat): Rule {
  return createRule(book, { ...format, sheetIds: new Set([sheet.id]) });
}

function createRule(book: Book, format: BuiltRule): Rule {
  const [sheetId] = format.sheetIds;
  const rule = emulate<Rule>(book.execution, 'ConditionalFormatRule', {
    getRanges: () =>
      format.areas.map((area) => createRange(book, { sheet: book.sheetById(sheetId!)!, area })),
  });
  built.set(rule, format);
  return rule;
}

function point([colour, type, value]: [
  string,
  GoogleAppsScript.Spreadsheet.InterpolationType,
  string,
]): GradientPoint {
  return { colour: colour.toLowerCase(), type: String(type), value: String(value) };
}
