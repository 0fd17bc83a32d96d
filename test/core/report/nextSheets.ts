// SPDX-License-Identifier: EUPL-1.2

import { dimensionsOf } from '../../../core/model/framework.ts';
import type { Action, Target } from '../../../core/model/guidance.ts';
import type { Language } from '../../../core/model/language.ts';
import type { ReportInput } from '../../../core/report/reportInput.ts';
import { action, target } from '../guidance/guided.ts';
import { input } from './someReports.ts';

const LONG =
  'Individuare le categorie assenti (per esempio formazione o enti pubblici), coinvolgerle con accordi mirati e verificarne gli effetti ogni anno.';

/** A workbook by its name, with targets and actions for whatever clusters and elements it has. */
export function guidedReportInput(
  name: string,
  language: Language,
  today: string | null = '2026-11-23',
): ReportInput {
  const whole = input(name, language);
  return {
    ...whole,
    today,
    guidance: { ...whole.guidance, targets: targetsFor(whole), actions: actionsFor(whole) },
  };
}

/** Two targets of each cluster, on the overall score and on an indicator, and some that make no sense. */
function targetsFor({ run }: ReportInput): Target[] {
  const { root, indicators } = run.framework;
  return [
    ...run.clusters.flatMap(({ code }, i) => [
      target(code, root, 70, typeof run.period === 'number' ? run.period + 2 : null),
      target(
        code,
        indicators[i % indicators.length]!.code,
        60,
        i % 2 === 0 ? run.period : 'alla fine del piano',
      ),
    ]),
    target('nobody', root, 50),
    target(run.clusters[0]!.code, 'nothing', 50, 2030),
  ];
}

/** One for each indicator and dimension, one for the whole, and some for labels. */
function actionsFor({ run }: ReportInput): Action[] {
  const elements = [...run.framework.indicators, ...dimensionsOf(run.framework)];
  const trigger = { kind: 'score', from: Number.NEGATIVE_INFINITY, below: 60 } as const;
  return [
    ...elements.map(({ code }, i) =>
      action(LONG, { element: code, trigger, effort: i % 2 === 0 ? 1 : 3, months: i % 3 === 0 ? null : 12 }),
    ),
    action('Rivedere il piano', { trigger, owner: '', evidence: '' }),
    action('Prenotare l’intervista', { trigger: { kind: 'label', state: 'none' } }),
  ];
}
