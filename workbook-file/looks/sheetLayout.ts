// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';
import { COLUMN_PADDING } from '../columnWidth.ts';
import { isOn, parseArea } from '../read/reference.ts';
import { decodeXString } from '../xml/escape.ts';
import { type AttributeOf, streamXml, type XmlListener } from '../xml/stream.ts';

/** Columns of one width, in characters of the standard font; `null` where they have the standard width. */
interface ColumnLook {
  readonly column: number;
  readonly columns: number;
  readonly width: number | null;
  readonly hidden: boolean;
}

/** A row that is not as the others; `points` is `null` where its height is the standard one. */
interface RowLook {
  readonly row: number;
  readonly points: number | null;
  readonly hidden: boolean;
}

export interface ListChoice {
  readonly areas: readonly Area[];
  /** What may be chosen, where the list is spelled out; `null` where `source` refers to cells. */
  readonly options: readonly string[] | null;
  /** The formula of the list, without the leading `=`. */
  readonly source: string;
}

export interface SheetLayout {
  readonly defaultColumnWidth: number | null;
  readonly defaultRowHeight: number | null;
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merged: readonly Area[];
  readonly dropDowns: readonly ListChoice[];
}

/** What a worksheet part says of the looks of its columns and rows, and which cells offer a list. */
export function readSheetLayout(sheetXml: string): SheetLayout {
  const listener = new LayoutListener();
  streamXml(sheetXml, listener);
  return listener.layout;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

class LayoutListener implements XmlListener {
  private readonly columns: ColumnLook[] = [];
  private readonly rows: RowLook[] = [];
  private readonly merged: Area[] = [];
  private readonly dropDowns: ListChoice[] = [];
  readonly layout: Writable<SheetLayout> = {
    defaultColumnWidth: null,
    defaultRowHeight: null,
    columns: this.columns,
    rows: this.rows,
    frozen: { rows: 0, columns: 0 },
    merged: this.merged,
    dropDowns: this.dropDowns,
  };
  private list: { source: string; areas: string } | null = null;
  private inside = '';
  private row = -1;

  open(name: string, attribute: AttributeOf): void {
    switch (name) {
      case 'col':
        this.columns.push(columnLook(attribute));
        break;
      case 'row':
        this.row = Number(attribute('r') ?? this.row + 2) - 1;
        this.rows.push(...rowLook(this.row, attribute));
        break;
      case 'sheetFormatPr':
        this.layout.defaultColumnWidth = characters(attribute('defaultColWidth'));
        this.layout.defaultRowHeight = numberOrNull(attribute('defaultRowHeight'));
        break;
      case 'pane':
        if (attribute('state')?.startsWith('frozen')) this.layout.frozen = frozenPane(attribute);
        break;
      case 'mergeCell':
        this.merged.push(parseArea(attribute('ref') ?? ''));
        break;
      case 'dataValidation':
        if (attribute('type') === 'list') this.list = { source: '', areas: attribute('sqref') ?? '' };
        break;
      case 'formula1':
      case 'sqref':
        this.inside = name;
        break;
    }
  }

  /** Lists that refer to other sheets may stand in an extension, where the areas are text too. */
  text(text: string): void {
    if (this.list === null) return;
    if (this.inside === 'formula1') this.list.source += text;
    if (this.inside === 'sqref') this.list.areas += text;
  }

  close(name: string): void {
    if (name === this.inside) this.inside = '';
    if (name !== 'dataValidation' || this.list === null) return;
    this.dropDowns.push(listChoice(decodeXString(this.list.source).trim(), this.list.areas));
    this.list = null;
  }
}

function columnLook(attribute: AttributeOf): ColumnLook {
  const first = Number(attribute('min') ?? 1);
  const last = Number(attribute('max') ?? first);
  return {
    column: first - 1,
    columns: last - first + 1,
    width: characters(attribute('width')),
    hidden: isOn(attribute('hidden')),
  };
}

/** Nothing for a row that is as the others. */
function rowLook(row: number, attribute: AttributeOf): RowLook[] {
  const points = numberOrNull(attribute('ht'));
  const hidden = isOn(attribute('hidden'));
  return points === null && !hidden ? [] : [{ row, points, hidden }];
}

function frozenPane(attribute: AttributeOf): { rows: number; columns: number } {
  return { rows: Number(attribute('ySplit') ?? 0), columns: Number(attribute('xSplit') ?? 0) };
}

function listChoice(source: string, areas: string): ListChoice {
  const literal = /^"(.*)"$/s.exec(source)?.[1];
  const options = literal?.replaceAll('""', '"').split(',') ?? null;
  return {
    areas: areas.trim().split(/\s+/).filter(Boolean).map(parseArea),
    options: options?.map((option) => option.trim()) ?? null,
    source,
  };
}

function characters(width: string | undefined): number | null {
  const number = numberOrNull(width);
  return number === null ? null : Math.max(0, Math.round((number - COLUMN_PADDING) * 100) / 100);
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
