// SPDX-License-Identifier: EUPL-1.2
import { type CellPlace, type Finding, finding } from '../model/finding.ts';
import { type Cell, isCellError, NOT_CALCULATED } from '../model/grid.ts';
import { declaresMissing, textOf, withoutInvisible } from './words.ts';

/** The text of a cell, as it is seen; an error in it is a finding and reads as blank. */
export function readText(cell: Cell, place: CellPlace, findings: Finding[]): string {
  if (isCellError(cell)) findings.push(errorFinding(cell.error, place));
  return withoutInvisible(textOf(cell));
}

/**
 * The number of a cell, `null` where it is blank. Text is never turned into a number (1.234 could be two numbers):
 * it is a finding and reads as missing.
 */
export function readNumber(cell: Cell, place: CellPlace, findings: Finding[]): number | null {
  if (typeof cell === 'number') return cell;
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return null;
  if (isCellError(cell)) findings.push(errorFinding(cell.error, place));
  else if (typeof cell === 'string' && declaresMissing(cell)) {
    findings.push(finding('declared-missing', place, { text: cell.trim() }));
  } else findings.push(finding('text-not-number', place, { text: textOf(cell) }));
  return null;
}

function errorFinding(error: string, place: CellPlace): Finding {
  return error === NOT_CALCULATED
    ? finding('formula-not-calculated', place)
    : finding('error-cell', place, { error });
}
