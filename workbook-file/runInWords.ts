// SPDX-License-Identifier: EUPL-1.2
import { findingText } from '../core/i18n/findingText.ts';
import { findingsTexts } from '../core/i18n/rooms/findings.ts';
import { inputWordsTexts } from '../core/i18n/rooms/inputWords.ts';
import { methodKeysTexts } from '../core/i18n/rooms/methodKeys.ts';
import { panelTexts } from '../core/i18n/rooms/panel.ts';
import { reportTexts } from '../core/i18n/rooms/report.ts';
import { fill } from '../core/i18n/texts.ts';
import { type AlikeFindings, groupAlike } from '../core/model/alikeFindings.ts';
import type { Language } from '../core/model/language.ts';
import { shortName } from '../core/model/observations.ts';
import type { ScoreResult, ScoreRun } from '../core/model/scoreRun.ts';
import { valueIn } from '../core/model/table.ts';
import { boundsList } from '../core/report/gapBounds.ts';
import { shownRange } from '../core/report/range.ts';
import { rankedClusters } from '../core/report/rankedClusters.ts';
import { absentTexts, examplesTexts } from '../core/report/standing.ts';
import { tabField, terminalText } from './terminalText.ts';

/** Scores as a table of tabs, then the findings, each with its cell. */
export function runInWords(
  { run, findings }: Pick<ScoreResult, 'run' | 'findings'>,
  language: Language,
): string {
  const scores = run === null ? [] : [...scoreLines(run), ...standingLines(run, language), ''];
  return [...scores, ...groupAlike(findings).flatMap((alike) => findingLines(alike, language)), ''].join(
    '\n',
  );
}

/** So many that are alike are written out. */
const WRITTEN_OUT = 5;

/** The first of them, each with its cell, then how many the others are. */
function findingLines({ findings, more }: AlikeFindings, language: Language): string[] {
  const { notListed, severity } = panelTexts(language).problems;
  const words = {
    findings: findingsTexts(language),
    input: inputWordsTexts(language),
    method: methodKeysTexts(language),
  };
  const lines = findings.slice(0, WRITTEN_OUT).map((one) => {
    const place = one.sheet === null ? '' : ` ${one.sheet}!${one.cell}:`;
    return terminalText(`[${severity[one.severity]}]${place} ${findingText(one, words, language)}`);
  });
  const n = findings.length - lines.length + more;
  return n === 0
    ? lines
    : [...lines, `  ${fill(n === 1 ? notListed.one : notListed.other, { n }, language)}`];
}

function scoreLines(run: ScoreRun): string[] {
  const { aggregated } = run.stages;
  return [
    ['', ...aggregated.columns.map(tabField)].join('\t'),
    ...run.clusters.map((cluster) =>
      [
        tabField(shortName(cluster)),
        ...aggregated.columns.map((code) => valueIn(aggregated, cluster.code, code)?.toFixed(1) ?? ''),
      ].join('\t'),
    ),
    '',
  ];
}

/** The period that was scored, who is absent from it, whether the data are examples, and what gaps make of the scores. */
function standingLines(run: ScoreRun, language: Language): string[] {
  const { standing, gaps } = reportTexts(language);
  const { root } = run.framework;
  const bounds = boundsList(run, root, rankedClusters(run, root), shownRange(run, [root]), language);
  return [
    ...(run.period === null ? [] : [fill(standing.period, { period: run.period }, language)]),
    ...absentTexts(run, language),
    ...examplesTexts(run, language),
    ...(bounds.length === 0 ? [] : [fill(gaps.list, { list: bounds.join(', ') }, language)]),
  ].map(tabField);
}
