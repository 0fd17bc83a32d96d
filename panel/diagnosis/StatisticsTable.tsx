// SPDX-License-Identifier: EUPL-1.2

import type { Diagnosis } from '../../core/diagnosis/diagnose.ts';
import { diagnosisTexts } from '../../core/i18n/rooms/diagnosis.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { statisticsHeaders } from '../../core/report/diagnosis/statistics.ts';
import { elementLabel } from '../../core/report/names.ts';
import type { IndicatorStatistics } from '../../core/statistics/indicatorStatistics.ts';
import { useWords } from '../words.ts';
import { DataTable } from './DataTable.tsx';
import { type Figures, useFigures } from './useFigures.ts';

export interface StatisticsTableProps {
  readonly run: ScoreRun;
  readonly diagnosis: Diagnosis;
}

/** The statistics of every indicator's values as they came, with what is odd about them in words. */
export function StatisticsTable({ run, diagnosis }: StatisticsTableProps) {
  const { language, texts } = useWords();
  const figures = useFigures();
  const { columns, panel, statistics } = diagnosisTexts(language);
  const headers = [columns.indicator, ...statisticsHeaders(columns), columns.remark];
  return (
    <DataTable caption={panel.captionStatistics} headers={headers}>
      {diagnosis.indicators.map(({ indicator, raw, rawFlags }) => (
        <tr key={indicator}>
          <th scope="row">{elementLabel(run, indicator, texts)}</th>
          {cells(raw, figures).map((text, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            <td key={i}>{text}</td>
          ))}
          <td>{rawFlags.map((flag) => statistics.flags[flag]).join('; ')}</td>
        </tr>
      ))}
    </DataTable>
  );
}

function cells(statistics: IndicatorStatistics, { value, share, coefficient }: Figures): string[] {
  const { counts, shares } = statistics;
  const complement = (part: number | null) => (part === null ? null : 1 - part);
  return [
    value(counts.available),
    share(complement(shares.available)),
    share(complement(shares.nonZero)),
    share(shares.unique),
    value(statistics.minimum),
    value(statistics.q25),
    value(statistics.median),
    value(statistics.mean),
    value(statistics.q75),
    value(statistics.maximum),
    value(statistics.standardDeviation),
    coefficient(statistics.skewness),
    coefficient(statistics.kurtosis),
  ];
}
