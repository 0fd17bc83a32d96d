// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../core/host/hostError.ts';
import type { Applied, CellEdit, Host, ProgressSignal, WorkbookContent } from '../core/host/port.ts';
import type { SheetScript } from '../core/host/steps.ts';
import { OpcPackage } from './opc/package.ts';
import { type FileEnding, fileEnding } from './read/fileEnding.ts';
import { listSheets, workbookPath } from './read/workbookPart.ts';
import { readPackage } from './readWorkbook.ts';
import { SheetEdit } from './write/editCells.ts';
import { emptyWorkbook } from './write/emptyWorkbook.ts';
import { type Result, withResults } from './write/results.ts';
import { calculateOnLoad } from './write/workbookEdit.ts';
import { writeSheets } from './write/writeSheets.ts';

/** The port over an .xlsx file in memory: bytes in, bytes out. What we don't write leaves as it came. */
export interface FileHost extends Host {
  /** Fills in what formulas of the sheet return, where another engine has calculated them. */
  setResults(sheet: string, results: readonly Result[]): void;
  /** How the file's name must end, by what kind of workbook it is; `null` where the file does not say. */
  readonly ending: FileEnding | null;
  /** The workbook as it stands. Raises HostError where it has no sheet yet. */
  save(): Uint8Array;
}

/** Opens a workbook, or begins a new one (`null`). Raises HostError where the bytes are none. */
export function openFile(bytes: Uint8Array | null, language = 'it-IT'): FileHost {
  return new XlsxHost(bytes === null ? emptyWorkbook() : OpcPackage.open(bytes), language);
}

class XlsxHost implements FileHost {
  readonly kind = 'file';

  constructor(
    private file: OpcPackage,
    readonly language: string,
  ) {}

  get ending(): FileEnding | null {
    return fileEnding(this.file);
  }

  async read(signal: ProgressSignal): Promise<WorkbookContent> {
    const content = readPackage(this.file);
    signal.progress(1);
    return content;
  }

  async applyReport(
    sheets: readonly SheetScript[],
    signal: ProgressSignal,
    outdated: readonly string[] = [],
  ): Promise<Applied> {
    return this.write(sheets, [...sheets.map(({ key }) => key), ...outdated], signal);
  }

  async addSheets(sheets: readonly SheetScript[], signal: ProgressSignal): Promise<Applied> {
    return this.write(sheets, null, signal);
  }

  async editCells(edits: readonly CellEdit[]): Promise<readonly number[]> {
    const copy = this.file.copy();
    const leftOut = [...new Set(edits.map(({ sheet }) => sheet))].flatMap((sheet) => {
      const part = listSheets(copy).find(({ name }) => name === sheet)?.part;
      if (part === undefined) throw new HostError('sheet-gone', sheet);
      const editing = new SheetEdit(copy.text(part));
      const refused = [...edits.keys()].filter(
        (index) => edits[index]!.sheet === sheet && !editing.edit(edits[index]!),
      );
      copy.write(part, editing.toXml());
      return refused;
    });
    // Formulas that look at these cells carry results of before.
    const workbook = copy.xml(workbookPath(copy));
    calculateOnLoad(workbook.root);
    copy.write(workbookPath(copy), workbook.toXml());
    this.file = copy;
    return leftOut.sort((a, b) => a - b);
  }

  async goTo(): Promise<void> {
    throw new HostError('not-supported');
  }

  setResults(sheet: string, results: readonly Result[]): void {
    const part = listSheets(this.file).find((one) => one.name === sheet)?.part;
    if (part === undefined) throw new HostError('sheet-gone', sheet);
    this.file.write(part, withResults(this.file.text(part), results));
  }

  save(): Uint8Array {
    if (listSheets(this.file).length === 0) throw new HostError('host-failed', 'a workbook needs a sheet');
    return this.file.save();
  }

  /** Works on a copy, which takes the place of the workbook in the end: an error or a cancellation leaves no trace. */
  private write(
    sheets: readonly SheetScript[],
    replacedKeys: readonly string[] | null,
    signal: ProgressSignal,
  ): Applied {
    if (signal.cancelled) return 'cancelled';
    const copy = this.file.copy();
    try {
      writeSheets(copy, sheets, replacedKeys, (made) => {
        signal.progress(made / sheets.length);
        if (signal.cancelled) throw new Cancelled();
      });
    } catch (error) {
      if (error instanceof Cancelled) return 'cancelled';
      throw error;
    }
    this.file = copy;
    return 'applied';
  }
}

class Cancelled extends Error {}
