// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useEffect, useRef } from 'react';

const NOTHING = {};

/**
 * Takes the focus to what has just arrived, since the button that led to it may have gone.
 * Leaves it alone while the user works outside the panel, and where it is not wanted. Once only: whoever comes back to a
 * place keeps the focus on its tab.
 */
export function useArrivalFocus(arrived: unknown, isWanted = true): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<unknown>(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival takes the focus once
  useEffect(() => {
    if (last.current === arrived) return;
    last.current = arrived;
    if (isWanted && document.hasFocus()) ref.current?.focus();
  }, [arrived]);
  return ref;
}
