// SPDX-License-Identifier: EUPL-1.2
import { labelActions } from '../../guidance/actions.ts';
import { labelState } from '../../guidance/label.ts';
import { labelReadiness } from '../../guidance/labelReadiness.ts';
import { labelTexts } from '../../i18n/rooms/label.ts';
import { fill } from '../../i18n/texts.ts';
import type { PlanCell } from '../plan.ts';
import { checkText, readyText } from '../targets/labelWords.ts';
import { adviceHeader, adviceRows } from './adviceRows.ts';
import type { Card } from './card.ts';

/**
 * The state of the cluster's label, what a self-assessment says of the next one, and what the catalogue has for it; none
 * where the workbook knows neither a label of the cluster nor a minimum requirement.
 */
export function labelRows({ input, ranked: { cluster } }: Card): PlanCell[][] {
  const { run, today, guidance, language } = input;
  const hasMinimums = run.framework.indicators.some(({ minimumRequirement }) => minimumRequirement !== null);
  if (cluster.label === '' && !hasMinimums) return [];
  const words = labelTexts(language);
  const { next, ready, checks } = labelReadiness(input, cluster, today);
  const towards = fill(
    words.card.readiness,
    { level: words.levels[next], ready: readyText(ready, language) },
    language,
  );
  const actions = labelActions(guidance.actions, cluster, today);
  return [
    adviceHeader(words.card.heading, words.card.what),
    ...adviceRows(words.card.state, words.states[labelState(cluster, today)]),
    ...adviceRows(towards, checks.map((check) => checkText(check, input)).join('; ')),
    ...actions.flatMap(({ text }) => adviceRows(words.card.action, text)),
  ];
}
