// SPDX-License-Identifier: EUPL-1.2
import { invalidArgument } from './excelError.ts';
import { HostCollection, HostObject, Members } from './hostObject.ts';
import type { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

/** The rows that begin a new page because somebody said so. */
export class HorizontalPageBreaks extends HostCollection<HorizontalPageBreak> {
  readonly members = new Members('PageBreakCollection', {
    methods: ['add', 'getCount', 'getItem', 'removePageBreaks'],
  });

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  private get rows(): Set<number> {
    return this.worksheet.extras.pageSetup.rowBreaks;
  }

  list(): HorizontalPageBreak[] {
    return [...this.rows].sort((a, b) => a - b).map((row) => new HorizontalPageBreak(this.worksheet, row));
  }

  /** Above the range; above the first row there is no page to end. */
  add(range: unknown): HorizontalPageBreak {
    this.worksheet.requireUnlocked('PageBreakCollection.add');
    const { row } = this.worksheet.rangeFrom(range, 'PageBreakCollection.add').area;
    if (row === 0) throw invalidArgument('PageBreakCollection.add');
    this.rows.add(row);
    return new HorizontalPageBreak(this.worksheet, row);
  }

  removePageBreaks(): void {
    this.worksheet.requireUnlocked('PageBreakCollection.removePageBreaks');
    this.rows.clear();
  }

  protected has(item: HorizontalPageBreak, index: unknown): boolean {
    return item.rowIndex === this.list()[Number(index)]?.rowIndex;
  }
}

class HorizontalPageBreak extends HostObject {
  readonly members = new Members('PageBreak', {
    scalars: ['columnIndex', 'rowIndex'],
    methods: ['delete', 'getCellAfterBreak'],
  });
  readonly columnIndex = 0;

  constructor(
    private readonly worksheet: Worksheet,
    readonly rowIndex: number,
  ) {
    super();
  }

  delete(): void {
    this.worksheet.requireUnlocked('PageBreak.delete');
    this.worksheet.extras.pageSetup.rowBreaks.delete(this.rowIndex);
  }

  getCellAfterBreak(): Range {
    return this.worksheet.getCell(this.rowIndex, 0);
  }
}
