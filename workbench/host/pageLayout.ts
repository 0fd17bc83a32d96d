// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';
import { invalidArgument } from './excelError.ts';
import { HostObject, Members } from './hostObject.ts';
import type { PageSetup } from './pageSetup.ts';
import type { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

const pointsPerUnit = new Map([
  ['Points', 1],
  ['Inches', 72],
  ['Centimeters', 72 / 2.54],
]);

const sides = new Set(['left', 'right', 'top', 'bottom', 'header', 'footer']);

/** How a sheet is printed. Univer's open source does not print, so the host keeps it. */
export class PageLayout extends HostObject {
  readonly members: Members;

  constructor(private readonly worksheet: Worksheet) {
    super();
    this.members = new Members('PageLayout', {
      scalars: this.setup.properties.members.scalars,
      navigations: ['headersFooters'],
      methods: [
        'setPrintArea',
        'setPrintMargins',
        'setPrintTitleRows',
        'setPrintTitleColumns',
        'getPrintArea',
        'getPrintAreaOrNullObject',
        'getPrintTitleRowsOrNullObject',
        'getPrintTitleColumnsOrNullObject',
      ],
    });
  }

  private get setup(): PageSetup {
    return this.worksheet.extras.pageSetup;
  }

  get headersFooters(): HostObject {
    return this.setup.headersFooters;
  }

  override readScalar(name: string): unknown {
    return this.setup.properties.get(name);
  }

  override writeScalar(name: string, value: unknown): void {
    this.worksheet.requireUnlocked(`PageLayout.${name}`);
    this.setup.properties.set(name, value);
  }

  setPrintArea(area: unknown): void {
    this.setup.printArea = this.area(area, 'setPrintArea');
  }

  /** Margins that are not given stay as they are. */
  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = pointsPerUnit.get(String(unit));
    if (points === undefined || typeof margins !== 'object' || margins === null) {
      throw invalidArgument('PageLayout.setPrintMargins');
    }
    for (const [side, margin] of Object.entries(margins)) {
      if (!sides.has(side) || typeof margin !== 'number' || margin < 0) {
        throw invalidArgument('PageLayout.setPrintMargins');
      }
      this.writeScalar(`${side}Margin`, margin * points);
    }
  }

  setPrintTitleRows(rows: unknown): void {
    this.setup.titleRows = this.area(rows, 'setPrintTitleRows');
  }

  setPrintTitleColumns(columns: unknown): void {
    this.setup.titleColumns = this.area(columns, 'setPrintTitleColumns');
  }

  getPrintArea(): Range {
    const range = this.getPrintAreaOrNullObject();
    if (!range) throw invalidArgument('PageLayout.getPrintArea', 'No print area is set.');
    return range;
  }

  getPrintAreaOrNullObject(): Range | null {
    return this.range(this.setup.printArea);
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.range(this.setup.titleRows);
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.range(this.setup.titleColumns);
  }

  private range(area: Area | null): Range | null {
    return area && this.worksheet.rangeOf(area);
  }

  private area(range: unknown, method: string): Area {
    this.worksheet.requireUnlocked(`PageLayout.${method}`);
    return this.worksheet.rangeFrom(range, `PageLayout.${method}`).area;
  }
}
