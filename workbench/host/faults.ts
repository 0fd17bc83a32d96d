// SPDX-License-Identifier: EUPL-1.2
import { ExcelError } from './excelError.ts';

/** What can go wrong in a real Excel, on demand: tests play it, and the page tells when a cell is being edited. */
export class Faults {
  private readonly failing = new Map<number, string>();
  private batches = 0;
  private editing = false;
  private readonly waiting: (() => void)[] = [];

  /** The n-th batch from now (1 is the next) fails as a whole with this code, before any of its actions. */
  failBatch(n: number, code: string): void {
    this.failing.set(this.batches + n, code);
  }

  /** While a cell is being edited every batch fails, except those that asked to wait for the end of it. */
  get cellBeingEdited(): boolean {
    return this.editing;
  }

  set cellBeingEdited(value: boolean) {
    this.editing = value;
    if (!value) for (const resume of this.waiting.splice(0)) resume();
  }

  /** Called once per batch. `waits`: the batch asked for `delayForCellEdit`. */
  async beforeBatch(waits: boolean): Promise<void> {
    this.batches++;
    const code = this.failing.get(this.batches);
    if (code !== undefined) throw new ExcelError(code, `${code}, as the test asked for.`);
    if (!this.editing) return;
    if (!waits) {
      throw new ExcelError(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      );
    }
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
