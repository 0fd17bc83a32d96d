// SPDX-License-Identifier: EUPL-1.2
import { SmallText } from '../SmallText.tsx';
import { useWords } from '../words.ts';
import type { ResultRow } from './resultRows.ts';

/** What the signs beside the scores mean, of those that stand there. */
export function ScoreNotes({ rows }: { readonly rows: readonly ResultRow[] }) {
  const { texts } = useWords();
  const words = texts.panel.results;
  const scores = rows.flatMap(({ overall, dimensions }) => [overall, ...dimensions]);
  return (
    <div>
      <SmallText>{words.explainHow}</SmallText>
      {scores.some(({ partial }) => partial) && <SmallText>{words.partialWhy}</SmallText>}
      {scores.some(({ imputed }) => imputed) && <SmallText>{words.imputedWhy}</SmallText>}
      {scores.some(({ bounds }) => bounds !== null) && <SmallText>{words.boundsWhy}</SmallText>}
      {scores.some(({ value }) => value === null) && <SmallText>{words.missingWhy}</SmallText>}
    </div>
  );
}
