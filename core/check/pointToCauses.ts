// SPDX-License-Identifier: EUPL-1.2
import { type CellPlace, type Finding, finding, placeSeenFrom } from '../model/finding.ts';
import { isCellError } from '../model/grid.ts';
import { declaresMissing } from '../read/words.ts';
import { type Cause, causeFinder } from '../trace/causes.ts';
import type { WorkbookCells } from '../trace/workbookCells.ts';

/**
 * The findings with those at formulas put where they come from: all values that go wrong because of one cell are one
 * finding there, which says how many they are. Where no other cell is to blame a finding stays.
 */
export function pointToCauses(findings: readonly Finding[], cells: WorkbookCells): Finding[] {
  const causesOf = causeFinder(cells);
  const causes = new Map<string, Cause>();
  const dependents = new Map<string, Map<string, CellPlace>>();
  const placed = findings.map((one) => {
    const place = isOfContent(one) ? placeOf(one) : null;
    const keys = (place === null ? [] : causesOf(place)).map((cause) => {
      const key = keyOf(cause.place);
      causes.set(key, cause);
      const known = dependents.get(key) ?? new Map<string, CellPlace>();
      known.set(keyOf(place!), place!);
      dependents.set(key, known);
      return key;
    });
    return { one, place, keys };
  });
  const told = new Set<string>();
  return placed.flatMap(({ one, place, keys }) => {
    if (keys.length === 0) return place !== null && causes.has(keyOf(place)) ? [] : [one];
    return keys.flatMap((key) => {
      if (told.has(key)) return [];
      told.add(key);
      return [causeFinding(causes.get(key)!, [...dependents.get(key)!.values()])];
    });
  });
}

function isOfContent({ code }: Finding): boolean {
  return code === 'error-cell' || code === 'text-not-number' || code === 'declared-missing';
}

function placeOf({ sheet, cell }: Finding): CellPlace | null {
  return sheet === null || cell === null ? null : { sheet, cell };
}

function keyOf({ sheet, cell }: CellPlace): string {
  return JSON.stringify([sheet, cell]);
}

/** What says that there is no value is no mistake, whatever the formulas make of it. */
function causeFinding({ place, content }: Cause, dependents: readonly CellPlace[]): Finding {
  const where = { n: dependents.length, first: placeSeenFrom(place, dependents[0]!) };
  if (isCellError(content)) return finding('error-is-cause', place, { error: content.error, ...where });
  const text = content.trim();
  return declaresMissing(text)
    ? finding('declared-missing', place, { text })
    : finding('text-is-cause', place, { text, ...where });
}
