// SPDX-License-Identifier: EUPL-1.2
import { largest } from '../model/extremes.ts';
import type { Framework } from '../model/framework.ts';
import { areProbablyOne, nameKey, withoutNotes, withoutUnit } from '../read/names.ts';

/** An indicator whose code or name a text probably means, and which of the two it is nearly like. */
interface SimilarIndicator {
  readonly code: string;
  readonly word: string;
}

/** What stands beside a name, its unit or a note, is hardly longer. */
const LONGEST_UNIT = 30;

/** Finds the indicator that a mistyped header means; `null` where its code or name is not one letter off. */
export function similarIndicators({ indicators }: Framework): (header: string) => SimilarIndicator | null {
  const words = indicators.flatMap(({ code, name }) =>
    [code, name].map((word) => ({ code, word, length: nameKey(word).length })),
  );
  const known = new Map<string, SimilarIndicator | null>();
  const longest =
    largest(
      words.map(({ word }) => word.length),
      0,
    ) + LONGEST_UNIT;
  const find = (header: string): SimilarIndicator | null => {
    if (header.length > longest) return null;
    const bare = withoutUnit(withoutNotes(header));
    const { length } = nameKey(bare);
    // Comparing lengths first keeps a workbook of long texts from costing a comparison of letters each.
    const near = words.filter((one) => Math.abs(one.length - length) <= 1);
    return near.find((one) => areProbablyOne(one.word, bare)) ?? null;
  };
  return (header) => {
    const found = known.get(header);
    if (found !== undefined) return found;
    const similar = find(header);
    known.set(header, similar);
    return similar;
  };
}
