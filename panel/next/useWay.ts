// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react';
import { findWay } from '../../core/way/findWay.ts';
import type { Way, WayQuestion } from '../../core/way/way.ts';

/** A question and its answer; `null` while it is being looked for. */
export interface AskedWay {
  readonly question: WayQuestion;
  readonly way: Way | null;
}

/** Looks for a way when asked, after the panel has shown that it does: it may take a second. */
export function useWay() {
  const [asked, setAsked] = useState<AskedWay | null>(null);
  useEffect(() => {
    if (asked === null || asked.way !== null) return;
    const { question } = asked;
    const timer = window.setTimeout(() => setAsked({ question, way: findWay(question) }), SHOWN_AFTER);
    return () => window.clearTimeout(timer);
  }, [asked]);
  return { asked, ask: (question: WayQuestion) => setAsked({ question, way: null }) };
}

/** Milliseconds that the browser gets to draw. */
const SHOWN_AFTER = 30;
