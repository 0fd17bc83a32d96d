// SPDX-License-Identifier: EUPL-1.2
import { Rectangle } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/model/address.ts';
import { clip, contains, univerRange } from './cells.ts';
import {
  type Criterion,
  colourScale,
  initialCriteria,
  isCriteria,
  type Rule,
  stopsOf,
} from './colourScale.ts';
import { apiNotFound, invalidArgument, itemNotFound } from './excelError.ts';
import { collectionMethods, HostCollection, HostObject, Members } from './hostObject.ts';
import type { Range } from './range.ts';

/** The rules that touch a range. Only colour scales are implemented. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly members = new Members('ConditionalFormatCollection', {
    methods: ['add', 'clearAll', ...collectionMethods],
  });

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  list(): ConditionalFormat[] {
    const { sheet } = this.first;
    return sheet
      .getConditionalFormattingRules()
      .filter((rule) => this.ranges.some(({ area }) => touches(rule, clip(sheet, area))))
      .map((rule) => new ConditionalFormat(this.ranges, rule.cfId));
  }

  add(type: unknown): ConditionalFormat {
    this.first.worksheet.requireUnlocked('ConditionalFormatCollection.add');
    if (type !== 'ColorScale') throw apiNotFound(`ConditionalFormatCollection.add("${type}")`);
    const { sheet } = this.first;
    const rule = scaleOver(this.ranges, initialCriteria);
    sheet.addConditionalFormattingRule(rule);
    return new ConditionalFormat(this.ranges, rule.cfId);
  }

  clearAll(): void {
    this.first.worksheet.requireUnlocked('ConditionalFormatCollection.clearAll');
    for (const { sheet, area } of this.ranges) clearConditionalFormats(sheet, area);
  }

  protected has(item: ConditionalFormat, key: unknown): boolean {
    return item.id === key;
  }

  private get first(): Range {
    return this.ranges[0]!;
  }
}

/** One rule over all of the ranges. */
function scaleOver(ranges: readonly Range[], criteria: Parameters<typeof colourScale>[2]): Rule {
  const rules = ranges.map(({ sheet, area }) => colourScale(sheet, area, criteria));
  return { ...rules[0]!, ranges: rules.flatMap((rule) => rule.ranges) };
}

class ConditionalFormat extends HostObject {
  readonly members = new Members('ConditionalFormat', {
    scalars: ['id', 'type', 'stopIfTrue', 'priority'],
    navigations: ['colorScale', 'colorScaleOrNullObject'],
    methods: ['delete', 'getRange'],
  });
  readonly type = 'ColorScale';

  constructor(
    readonly ranges: readonly Range[],
    readonly id: string,
  ) {
    super();
  }

  get range(): Range {
    return this.ranges[0]!;
  }

  override get identity(): string {
    return this.id;
  }

  get rule(): Rule {
    const rule = this.range.sheet.getConditionalFormattingRules().find(({ cfId }) => cfId === this.id);
    if (!rule) throw itemNotFound('ConditionalFormat');
    return rule;
  }

  get stopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }

  get priority(): number {
    return this.range.sheet.getConditionalFormattingRules().findIndex(({ cfId }) => cfId === this.id);
  }

  get colorScale(): ColorScale {
    return new ColorScale(this);
  }

  get colorScaleOrNullObject(): ColorScale {
    return this.colorScale;
  }

  getRange(): Range {
    const [first] = this.rule.ranges;
    if (!first) throw itemNotFound('ConditionalFormat.getRange');
    return this.range.worksheet.rangeOf({
      row: first.startRow,
      column: first.startColumn,
      rows: first.endRow - first.startRow + 1,
      columns: first.endColumn - first.startColumn + 1,
    });
  }

  delete(): void {
    this.range.worksheet.requireUnlocked('ConditionalFormat.delete');
    this.range.sheet.deleteConditionalFormattingRule(this.id);
  }
}

class ColorScale extends HostObject {
  readonly members = new Members('ColorScaleConditionalFormat', { scalars: ['criteria', 'threeColorScale'] });

  constructor(private readonly format: ConditionalFormat) {
    super();
  }

  get threeColorScale(): boolean {
    return this.stops.length === 3;
  }

  get criteria(): unknown {
    const names = this.threeColorScale ? ['minimum', 'midpoint', 'maximum'] : ['minimum', 'maximum'];
    return Object.fromEntries(names.map((name, i) => [name, this.stops[i]]));
  }

  set criteria(criteria: unknown) {
    const { range, ranges, id } = this.format;
    range.worksheet.requireUnlocked('ColorScaleConditionalFormat.criteria');
    if (!isCriteria(criteria)) throw invalidArgument('ColorScaleConditionalFormat.criteria');
    range.sheet.setConditionalFormattingRule(id, { ...scaleOver(ranges, criteria), cfId: id });
  }

  private get stops(): Criterion[] {
    return stopsOf(this.format.rule);
  }
}

/** Takes the area out of every rule. Univer's own command goes by the selection instead of the range it is given. */
export function clearConditionalFormats(sheet: FWorksheet, area: Area): void {
  const cleared = univerRange(sheet, area).getRange();
  for (const rule of sheet.getConditionalFormattingRules()) {
    if (!touches(rule, clip(sheet, area))) continue;
    const ranges = rule.ranges.flatMap((range) => Rectangle.subtract(range, cleared));
    if (ranges.length === 0) sheet.deleteConditionalFormattingRule(rule.cfId);
    else sheet.setConditionalFormattingRule(rule.cfId, { ...rule, ranges });
  }
}

function touches(rule: Rule, area: Area): boolean {
  return rule.ranges.some((range) => {
    const row = Math.max(range.startRow, area.row);
    const column = Math.max(range.startColumn, area.column);
    return row <= range.endRow && column <= range.endColumn && contains(area, row, column);
  });
}
