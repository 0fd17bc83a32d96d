// SPDX-License-Identifier: EUPL-1.2
import type { Explanation } from '../../core/explain/explanation.ts';
import { AggregateSteps } from './AggregateSteps.tsx';
import type { Explaining } from './explaining.ts';
import { IndicatorSteps } from './IndicatorSteps.tsx';

export interface ScoreStepsProps {
  readonly explanation: Explanation;
  readonly about: Explaining;
}

/** How one score came about. */
export function ScoreSteps({ explanation, about }: ScoreStepsProps) {
  return explanation.kind === 'indicator' ? (
    <IndicatorSteps explained={explanation} about={about} />
  ) : (
    <AggregateSteps explained={explanation} about={about} />
  );
}
