// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useEffect, useRef } from 'react';

/** Brings an element into sight whenever something is asked of it: what was chosen elsewhere is answered here. */
export function useShown(asked: unknown): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  const last = useRef<unknown>(null);
  // Once only: whoever comes back to a place finds it as it was left.
  useEffect(() => {
    if (last.current === asked) return;
    last.current = asked;
    if (asked !== null) ref.current?.scrollIntoView?.({ block: 'start' });
  }, [asked]);
  return ref;
}
