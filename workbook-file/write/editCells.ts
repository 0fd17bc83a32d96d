// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from '../../core/host/port.ts';
import { type Area, cellAddress } from '../../core/model/address.ts';
import { parseArea, parseCell } from '../read/reference.ts';
import { XmlDocument, type XmlElement } from '../xml/document.ts';
import { escapeXString } from '../xml/escape.ts';

/** A worksheet part whose cells are changed one edit after another. */
export class SheetEdit {
  private readonly document: XmlDocument;
  private readonly rows = new Map<number, XmlElement>();
  private readonly cells = new Map<string, XmlElement>();
  /** Where array formulas stand, which are written in their first cell only. */
  private readonly arrays: Area[] = [];
  private readonly additions = new Map<number, Map<number, string>>();

  /** `styled` gives the index of the look that a cell of this look has with another number format. */
  constructor(
    sheetXml: string,
    private readonly styled: (look: number, numberFormat: string) => number,
  ) {
    this.document = new XmlDocument(sheetXml);
    let row = -1;
    for (const element of this.data.childrenNamed('row')) {
      row = Number(element.attribute('r') ?? row + 2) - 1;
      this.rows.set(row, element);
      this.takeCells(element, row);
    }
  }

  /** Makes the edit, whole or not at all; false where what stands there does not allow it. */
  edit({ area, contents, over, numberFormats }: CellEdit): boolean {
    const places = contents.flatMap((line, r) =>
      line.map((content, c) => {
        const format = numberFormats?.[r]?.[c];
        return { row: area.row + r, column: area.column + c, content, format };
      }),
    );
    const allowed = places.every((place) =>
      over === 'blanks' ? this.isBlank(place) : !this.isFormula(place),
    );
    if (!allowed) return false;
    for (const { row, column, content, format } of places) {
      if (content !== null) this.set(row, column, content);
      if (format !== undefined) this.setFormat(row, column, format);
    }
    return true;
  }

  toXml(): string {
    this.insertAdditions();
    return this.document.toXml();
  }

  private get data(): XmlElement {
    return this.document.root.child('sheetData')!;
  }

  /** Cells that don't say where they are stand next to the one before. */
  private takeCells(row: XmlElement, index: number): void {
    let column = -1;
    for (const cell of row.childrenNamed('c')) {
      const reference = cell.attribute('r');
      column = reference === undefined ? column + 1 : parseCell(reference).column;
      this.cells.set(`${index} ${column}`, cell);
      const area = cell.child('f')?.attribute('ref');
      if (area !== undefined) this.arrays.push(parseArea(area));
    }
  }

  private isFormula({ row, column }: Place): boolean {
    const inArray = this.arrays.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    return inArray || this.cells.get(`${row} ${column}`)?.child('f') !== undefined;
  }

  private isBlank(place: Place): boolean {
    const cell = this.cells.get(`${place.row} ${place.column}`);
    const filled = cell?.child('v') !== undefined || cell?.child('is') !== undefined;
    return !filled && !this.isFormula(place);
  }

  private set(row: number, column: number, content: string | number): void {
    const cell = this.cells.get(`${row} ${column}`);
    const { prefix } = this.document.root;
    const { type, inside } = written(content, prefix);
    if (cell === undefined) {
      const line = this.additions.get(row) ?? new Map<number, string>();
      const xml = `<${prefix}c r="${cellAddress(row, column)}" t="${type}">${inside}</${prefix}c>`;
      this.additions.set(row, line.set(column, content === '' ? '' : xml));
      return;
    }
    for (const child of cell.children) child.remove();
    cell.setAttribute('t', type);
    cell.append(inside);
  }

  /** A cell that is not there, or was not until now, looks like any other. */
  private setFormat(row: number, column: number, format: string): void {
    const cell = this.cells.get(`${row} ${column}`);
    cell?.setAttribute('s', String(this.styled(Number(cell.attribute('s') ?? 0), format)));
  }

  /** In the order of rows and columns, which Excel insists on. */
  private insertAdditions(): void {
    const { prefix } = this.document.root;
    for (const [row, line] of ascending(this.additions)) {
      const existing = this.rows.get(row);
      if (existing === undefined) {
        const cells = ascending(line).map(([, xml]) => xml);
        const xml = `<${prefix}row r="${row + 1}">${cells.join('')}</${prefix}row>`;
        insertAt(
          this.data,
          nearestBefore(this.rows.keys(), row, (at) => this.rows.get(at)!),
          xml,
        );
        continue;
      }
      const columns = [...this.cells.keys()].filter((key) => key.startsWith(`${row} `)).map(columnIn);
      for (const [column, xml] of ascending(line)) {
        const before = nearestBefore(columns, column, (at) => this.cells.get(`${row} ${at}`)!);
        insertAt(existing, before, xml);
      }
    }
    this.additions.clear();
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function written(content: string | number, prefix: string): { type: string; inside: string } {
  if (typeof content === 'number') return { type: 'n', inside: `<${prefix}v>${content}</${prefix}v>` };
  if (content === '') return { type: 'n', inside: '' };
  const text = `<${prefix}t xml:space="preserve">${escapeXString(content)}</${prefix}t>`;
  return { type: 'inlineStr', inside: `<${prefix}is>${text}</${prefix}is>` };
}

function ascending<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}

function columnIn(key: string): number {
  return Number(key.split(' ')[1]);
}

function nearestBefore(
  numbers: Iterable<number>,
  number: number,
  elementOf: (number: number) => XmlElement,
): XmlElement | null {
  let nearest = -1;
  for (const one of numbers) if (one < number && one > nearest) nearest = one;
  return nearest < 0 ? null : elementOf(nearest);
}

function insertAt(parent: XmlElement, before: XmlElement | null, xml: string): void {
  if (before === null) parent.prepend(xml);
  else before.insertAfter(xml);
}
