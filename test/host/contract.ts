// SPDX-License-Identifier: EUPL-1.2
import { addingSheets } from './contract/addingSheets.ts';
import { applyingReports } from './contract/applyingReports.ts';
import { editingCells } from './contract/editingCells.ts';
import { goingTo } from './contract/goingTo.ts';
import { literalText } from './contract/literalText.ts';
import { namingTables } from './contract/namingTables.ts';
import { reading } from './contract/reading.ts';
import { removingReports } from './contract/removingReports.ts';
import { readingSoundWorkbooks } from './contract/soundWorkbooks.ts';
import { stopping } from './contract/stopping.ts';
import { writingTargets } from './contract/writingTargets.ts';
import type { Program } from './openWorkbook.ts';

/** What core/host/port.ts promises of every host, as tests of one program. */
export function keepsTheContract(program: Program): void {
  describe('reading', () => reading(program));
  describe('sound workbooks', () => readingSoundWorkbooks(program));
  describe('applying a report', () => applyingReports(program));
  describe('stopping on the way', () => stopping(program));
  describe('removing a report', () => removingReports(program));
  describe('names and sheets of charts', () => namingTables(program));
  describe('literal text', () => literalText(program));
  describe('adding sheets', () => addingSheets(program));
  describe('editing cells', () => editingCells(program));
  describe('writing targets', () => writingTargets(program));
  if (program.showsCells) describe('going to a cell', () => goingTo(program));
}
