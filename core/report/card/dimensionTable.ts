// SPDX-License-Identifier: EUPL-1.2
import { changeOf } from '../../compare/change.ts';
import { cardTexts } from '../../i18n/rooms/card.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill } from '../../i18n/texts.ts';
import { cell } from '../cells.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import { smallCell, smallChangeCell, smallHeader, smallPointsCell, smallScoreCell } from '../smallCells.ts';
import type { Card } from './card.ts';
import { isNumbered } from './chart.ts';

/**
 * A row for each dimension and the last one for the overall score: the cluster's, then the group's. The first four
 * columns are what the chart is drawn from, where a missing score must be blank; its rank says that it is missing.
 */
export function dimensionRows(card: Card): PlanCell[][] {
  const { input, group } = card;
  const texts = cardTexts(input.language);
  const report = reportTexts(input.language);
  const words = texts.dimensions;
  const { root } = input.run.framework;
  const codes = group.dimensions.map(({ code }) => code);
  return [
    smallHeader(
      [words.dimension],
      [
        card.ranked.label,
        words.median,
        words.best,
        words.q1,
        words.q3,
        report.overview.rank,
        words.of,
        words.change,
      ],
    ),
    ...codes.map((code, i) => elementRow(card, code, isNumbered(card) ? `${i + 1}. ` : '')),
    ...(codes.includes(root) ? [] : [elementRow(card, root)]),
  ];
}

/** `number` is what the chart calls the element by, where it does. */
function elementRow({ input, group, ranked }: Card, code: string, number = ''): PlanCell[] {
  const { run, before, language } = input;
  const report = reportTexts(language);
  const { missing } = report;
  const cluster = ranked.cluster.code;
  const range = code === run.framework.root ? group.ranges.overall : group.ranges.dimensions;
  const statistics = group.statistics.get(code) ?? null;
  const change = before === null ? null : changeOf(run, before, cluster, code);
  return [
    cell(`${number}${elementName(run, code, report)}`, 'smallName'),
    smallScoreCell(run, cluster, code, range, null),
    smallPointsCell(statistics?.median ?? null, range, null),
    smallPointsCell(statistics?.best ?? null, range, null),
    smallPointsCell(statistics?.q1 ?? null, range, missing),
    smallPointsCell(statistics?.q3 ?? null, range, missing),
    smallCell(group.ranks.get(code)?.get(cluster) ?? null, 'smallCount', missing),
    cell(statistics?.count ?? 0, 'smallCount'),
    smallChangeCell(change?.points ?? null, range, before === null ? null : missing),
  ];
}

/** More than so many at the head are counted, not named. */
const MOST_LEADERS = 3;

/** Who has the best score on each dimension; `null` where the others stay without a name, or nobody has a score. */
export function leadersText({ input: { run, language }, group: { leaders } }: Card): string | null {
  if (leaders === null) return null;
  const card = cardTexts(language);
  const report = reportTexts(language);
  const words = card.dimensions;
  const list = [...leaders]
    .filter(([, clusters]) => clusters.length > 0)
    .map(([code, clusters]) => {
      const count = clusters.length;
      const named =
        count > MOST_LEADERS ? fill(words.severalLeaders, { count }, language) : clusters.join(', ');
      return fill(words.leader, { dimension: elementName(run, code, report), clusters: named }, language);
    });
  return list.length === 0 ? null : words.leaders.replace('{list}', () => list.join('; '));
}
