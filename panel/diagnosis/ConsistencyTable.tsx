// SPDX-License-Identifier: EUPL-1.2

import type { Diagnosis } from '../../core/diagnosis/diagnose.ts';
import { diagnosisTexts } from '../../core/i18n/rooms/diagnosis.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { elementLabel } from '../../core/report/names.ts';
import { useWords } from '../words.ts';
import { DataTable } from './DataTable.tsx';
import { useFigures } from './useFigures.ts';

export interface ConsistencyTableProps {
  readonly run: ScoreRun;
  readonly diagnosis: Diagnosis;
}

/** Cronbach's alpha of every dimension in a number and in a word, and what its first component explains. */
export function ConsistencyTable({ run, diagnosis }: ConsistencyTableProps) {
  const { language, texts, fill } = useWords();
  const figures = useFigures();
  const { columns, panel, structure: words } = diagnosisTexts(language);
  const headers = [
    columns.element,
    columns.parts,
    columns.alpha,
    columns.remark,
    fill(columns.component, { n: 1 }),
  ];
  return (
    <DataTable caption={panel.captionConsistency} headers={headers}>
      {diagnosis.structures.map(({ element, of, consistency, components }) => (
        <tr key={`${of} ${element}`}>
          <th scope="row">
            {element === run.framework.root && of === 'indicators'
              ? words.allIndicators
              : elementLabel(run, element, texts)}
          </th>
          <td>{consistency.parts}</td>
          <td>{figures.coefficient(consistency.alpha)}</td>
          <td>{consistency.verdict === null ? words.none : words.verdicts[consistency.verdict]}</td>
          <td>{figures.share(components?.shares[0] ?? null)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
