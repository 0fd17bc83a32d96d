// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../core/host/hostError.ts';
import type {
  Applied,
  CellEdit,
  Host,
  NumberFormats,
  ProgressSignal,
  SheetArea,
  WorkbookContent,
} from '../core/host/port.ts';
import type { SheetScript } from '../core/host/steps.ts';
import { readNumberFormats } from './looks/numberFormats.ts';
import { OpcPackage } from './opc/package.ts';
import { relatedPart } from './opc/relationships.ts';
import { endSignatures, isSigned } from './opc/signatures.ts';
import { type FileEnding, fileEnding } from './read/fileEnding.ts';
import { listSheets, workbookPath } from './read/workbookPart.ts';
import { cellContext, contentsOf, readPackage } from './readWorkbook.ts';
import { SheetEdit } from './write/editCells.ts';
import { emptyWorkbook } from './write/emptyWorkbook.ts';
import { type Result, withResults } from './write/results.ts';
import { StyleSheet } from './write/styleSheet.ts';
import { calculateOnLoad } from './write/workbookEdit.ts';
import { checkWritable, writeSheets } from './write/writeSheets.ts';

/** The port over an .xlsx file in memory: bytes in, bytes out. What we don't write leaves as it came. */
export interface FileHost extends Host {
  /** Fills in what formulas of the sheet return, where another engine has calculated them. */
  setResults(sheet: string, results: readonly Result[]): void;
  /** Raises HostError where no sheet could be written, before anything is calculated for it. */
  checkWritable(): void;
  /** Whether the workbook is signed: what is written is so no longer. */
  readonly isSigned: boolean;
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

  checkWritable(): void {
    checkWritable(this.file);
  }

  get isSigned(): boolean {
    return isSigned(this.file);
  }

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

  async numberFormats(areas: readonly SheetArea[]): Promise<readonly NumberFormats[]> {
    const codes = readNumberFormats(this.file, workbookPath(this.file));
    const looks = new Map<string, ReadonlyMap<string, number>>();
    return areas.map(({ sheet, area }) => {
      const known = looks.get(sheet) ?? this.looksOf(sheet);
      looks.set(sheet, known);
      return Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (__, c) => {
          const look = known.get(`${area.row + r} ${area.column + c}`) ?? 0;
          return codes[look] ?? 'General';
        }),
      );
    });
  }

  async editCells(edits: readonly CellEdit[]): Promise<readonly number[]> {
    const copy = this.file.copy();
    endSignatures(copy);
    const stylesPath = relatedPart(copy, workbookPath(copy), 'styles');
    const styles = new StyleSheet(stylesPath === undefined ? '' : copy.text(stylesPath));
    const leftOut = [...new Set(edits.map(({ sheet }) => sheet))].flatMap((sheet) => {
      const part = listSheets(copy).find(({ name }) => name === sheet)?.part;
      if (part === undefined) throw new HostError('sheet-gone', sheet);
      const editing = new SheetEdit(copy.text(part), (look, format) => styles.restyled(look, format));
      const refused = [...edits.keys()].filter(
        (index) => edits[index]!.sheet === sheet && !editing.edit(edits[index]!),
      );
      copy.write(part, editing.toXml());
      return refused;
    });
    // A workbook without a part of styles has no number format that could be in the way.
    if (stylesPath !== undefined && edits.some(({ numberFormats }) => numberFormats !== undefined)) {
      copy.write(stylesPath, styles.toXml());
    }
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

  /** Which entry of the workbook's looks the cells of a sheet have, by row and column. */
  private looksOf(sheet: string): ReadonlyMap<string, number> {
    const part = listSheets(this.file).find((one) => one.name === sheet)?.part;
    if (part === undefined) throw new HostError('sheet-gone', sheet);
    const { cells } = contentsOf(this.file, part, cellContext(this.file), 'kept');
    return new Map(cells.map(({ row, column, style }) => [`${row} ${column}`, style]));
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
