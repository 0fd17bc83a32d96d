// SPDX-License-Identifier: EUPL-1.2
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { useWords } from '../words.ts';

/** By how many ranks a cluster moves up (above 0) or down, in a sign and, for those who listen, in words. */
export function Shift({ ranks }: { readonly ranks: number | null }) {
  const { texts, count } = useWords();
  const words = texts.panel.compare;
  if (ranks === null) return <>{texts.report.missing}</>;
  const size = Math.abs(ranks);
  const text = ranks === 0 ? words.same : count(ranks > 0 ? words.up : words.down, size);
  return (
    <>
      <span aria-hidden="true">{ranks === 0 ? '=' : `${ranks > 0 ? '▲' : '▼'} ${size}`}</span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </>
  );
}
