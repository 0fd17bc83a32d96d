// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react';
import { findPlan } from '../../core/leastEffort/findPlan.ts';
import type { LeastEffortPlan, PlanQuestion } from '../../core/leastEffort/plan.ts';

/** A question and its answer; `null` while it is being looked for. */
export interface AskedPlan {
  readonly question: PlanQuestion;
  readonly plan: LeastEffortPlan | null;
}

/** Looks for a plan when asked, after the panel has shown that it does: it may take a second. */
export function usePlan() {
  const [asked, setAsked] = useState<AskedPlan | null>(null);
  useEffect(() => {
    if (asked === null || asked.plan !== null) return;
    const { question } = asked;
    const timer = window.setTimeout(() => setAsked({ question, plan: findPlan(question) }), SHOWN_AFTER);
    return () => window.clearTimeout(timer);
  }, [asked]);
  return { asked, ask: (question: PlanQuestion) => setAsked({ question, plan: null }) };
}

/** Milliseconds that the browser gets to draw. */
const SHOWN_AFTER = 30;
