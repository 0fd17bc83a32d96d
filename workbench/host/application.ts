// SPDX-License-Identifier: EUPL-1.2
import { invalidArgument } from './excelError.ts';
import { HostObject, Members } from './hostObject.ts';
import type { OpenWorkbook } from './openWorkbook.ts';

const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export class Application extends HostObject {
  readonly members = new Members('Application', {
    scalars: ['calculationMode'],
    methods: ['calculate', 'suspendScreenUpdatingUntilNextSync', 'suspendApiCalculationUntilNextSync'],
  });

  constructor(private readonly book: OpenWorkbook) {
    super();
  }

  /** Remembered only: Univer always calculates at once. */
  get calculationMode(): string {
    return this.book.calculationMode;
  }

  set calculationMode(mode: unknown) {
    if (typeof mode !== 'string' || !calculationModes.includes(mode)) {
      throw invalidArgument('Application.calculationMode');
    }
    this.book.calculationMode = mode;
  }

  calculate(): Promise<void> {
    return this.book.calculation.calculateAll();
  }

  // A batch is drawn and calculated once anyway.
  suspendScreenUpdatingUntilNextSync(): void {}

  suspendApiCalculationUntilNextSync(): void {}
}
