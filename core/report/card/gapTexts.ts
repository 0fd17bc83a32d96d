// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../../compare/scoreIn.ts';
import { cardTexts } from '../../i18n/rooms/card.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatScore } from '../../i18n/texts.ts';
import { valueIn } from '../../model/table.ts';
import { elementName } from '../names.ts';
import type { Card } from './card.ts';

/** What is missing in a card, filled in, partial or without a score: a sentence each. */
export function gapTexts({ input: { run, language }, group, ranked: { cluster } }: Card): string[] {
  const card = cardTexts(language);
  const report = reportTexts(language);
  const words = card.indicators;
  const { indicators, aggregates } = run.framework;
  const undeclared = indicators
    .map(({ code }) => code)
    .filter((code) => valueIn(run.stages.raw, cluster.code, code) === null);
  const filled = undeclared.filter((code) => scoreIn(run, cluster.code, code) !== null);
  const unscored = aggregates
    .map(({ code }) => code)
    .filter((code) => scoreIn(run, cluster.code, code) === null);
  const listed = (template: string, codes: readonly string[]) =>
    codes.length === 0
      ? []
      : [fill(template, { list: codes.map((code) => elementName(run, code, report)).join(', ') }, language)];
  const points = (value: number) => formatScore(value, language, group.ranges.dimensions.decimals);
  const bounds = aggregates.flatMap(({ code }) => {
    const own = run.bounds.get(code)?.get(cluster.code);
    if (own === undefined) return [];
    const name = elementName(run, code, report);
    const [score, low, high] = [scoreIn(run, cluster.code, code)!, ...own].map(points);
    return [fill(report.gaps.score, { name, score: score!, low: low!, high: high! }, language)];
  });
  const counts = { missing: undeclared.length, all: indicators.length, word: report.missing };
  return [
    undeclared.length === 0 ? words.complete : fill(words.missing, counts, language),
    ...listed(words.filled, filled),
    ...listed(words.partial, run.partial.get(cluster.code) ?? []),
    ...(bounds.length === 0 ? [] : [fill(words.bounds, { list: bounds.join('; ') }, language)]),
    ...listed(words.unscored, unscored),
  ];
}
