// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { elementName } from '../../core/report/names.ts';
import { shownRange } from '../../core/report/range.ts';
import { clusterLabels } from '../compare/clusterLabels.ts';
import type { Commands } from '../useBackend.ts';
import { useWords, type Words } from '../words.ts';

/** What every part of an explanation needs: how things are called and written, and how to go to a cell. */
export interface Explaining {
  readonly run: ScoreRun;
  readonly goTo: Commands['goTo'];
  clusterName(code: string): string;
  elementName(code: string): string;
  /** With as many decimals as the report shows of this element's scores. */
  score(element: string, value: number | null): string;
  /** Six significant digits: enough to follow a sum. */
  number(value: number): string;
  percent(share: number): string;
}

/** The words, numbers and links of the explanations of a run. */
export function useExplaining(run: ScoreRun, goTo: Commands['goTo']): Explaining {
  const words = useWords();
  return useMemo(() => explainingOf(run, goTo, words), [run, goTo, words]);
}

function explainingOf(run: ScoreRun, goTo: Commands['goTo'], { language, texts }: Words): Explaining {
  const labels = clusterLabels(run);
  const digits = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, { useGrouping: false, ...options });
  const significant = digits({ maximumSignificantDigits: 6 });
  const oneDecimal = digits({ maximumFractionDigits: 1 });
  return {
    run,
    goTo,
    clusterName: (code) => labels.get(code) ?? code,
    elementName: (code) => elementName(run, code, texts.report),
    score(element, value) {
      if (value === null) return texts.report.missing;
      const { decimals } = shownRange(run, [element]);
      return digits({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
    },
    number: (value) => significant.format(value),
    percent: (share) => oneDecimal.format(share * 100),
  };
}
