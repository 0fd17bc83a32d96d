// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus to what has just arrived, since the button that led to it may have gone.
 * Leaves it alone while the user works outside the panel, and where it is not wanted.
 */
export function useArrivalFocus(arrived: unknown, isWanted = true): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival takes the focus once
  useEffect(() => {
    if (isWanted && document.hasFocus()) ref.current?.focus();
  }, [arrived]);
  return ref;
}
