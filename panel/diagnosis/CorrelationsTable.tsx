// SPDX-License-Identifier: EUPL-1.2

import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type Coefficient, isSignificant } from '../../core/diagnosis/coefficient.ts';
import type { Diagnosis } from '../../core/diagnosis/diagnose.ts';
import { diagnosisTexts } from '../../core/i18n/rooms/diagnosis.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { elementLabel } from '../../core/report/names.ts';
import type { CorrelationKind } from '../../core/statistics/correlation.ts';
import { Choice } from '../compare/Choice.tsx';
import { tokens } from '../theme/tokens.ts';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { useWords } from '../words.ts';
import { correlationColour } from './correlationColour.ts';
import { DataTable } from './DataTable.tsx';
import { useFigures } from './useFigures.ts';

const KINDS: readonly CorrelationKind[] = ['pearson', 'spearman', 'kendall'];

export interface CorrelationsTableProps {
  readonly run: ScoreRun;
  readonly diagnosis: Diagnosis;
}

/** The correlations among the indicators of one dimension, in colours and in numbers. */
export function CorrelationsTable({ run, diagnosis }: CorrelationsTableProps) {
  const styles = useStyles();
  const { language, texts, fill } = useWords();
  const { panel, columns } = diagnosisTexts(language);
  const [chosen, setChosen] = useState<string | null>(null);
  const [kind, setKind] = useState<CorrelationKind>('pearson');
  // Another calculation may have other dimensions.
  const { groups } = diagnosis;
  const { element, indicators } = groups.find((group) => group.element === chosen) ?? groups[0]!;
  const coefficients = coefficientsOf(diagnosis, element, kind);
  const caption = fill(panel.captionCorrelations, {
    kind: panel.kinds[kind],
    element: elementLabel(run, element, texts),
  });
  return (
    <>
      <div className={styles.choices}>
        <Choice
          label={panel.choose}
          value={element}
          options={groups.map((group) => [group.element, elementLabel(run, group.element, texts)])}
          onChange={setChosen}
        />
        <Choice
          label={panel.kind}
          value={kind}
          options={KINDS.map((one) => [one, panel.kinds[one]] as const)}
          onChange={(value) => setKind(value)}
        />
      </div>
      <DataTable caption={caption} headers={[columns.indicator, ...indicators]}>
        {indicators.map((row) => (
          <tr key={row}>
            <th scope="row">{elementLabel(run, row, texts)}</th>
            {indicators.map((column) => (
              <CorrelationCell key={column} coefficient={coefficients.get(pairKey(row, column)) ?? null} />
            ))}
          </tr>
        ))}
      </DataTable>
      <p className={styles.key}>{panel.key}</p>
    </>
  );
}

/** On the scale, which is light in a dark panel too. */
const INK = '#000000';

/** `null` for an indicator with itself. */
function CorrelationCell({ coefficient }: { readonly coefficient: Coefficient | null }) {
  const styles = useStyles();
  const { language } = useWords();
  const figures = useFigures();
  if (coefficient === null) return <td>{diagnosisTexts(language).matrix.self}</td>;
  const { value } = coefficient;
  const colour = value === null ? {} : { style: { backgroundColor: correlationColour(value), color: INK } };
  if (!isSignificant(coefficient)) return <td {...colour}>{figures.coefficient(value)}</td>;
  return (
    <td className={styles.significant} {...colour}>
      {figures.coefficient(value)}
      <span aria-hidden="true">*</span>
      <VisuallyHidden> ({diagnosisTexts(language).panel.significant})</VisuallyHidden>
    </td>
  );
}

function coefficientsOf(
  { pairs }: Diagnosis,
  dimension: string,
  kind: CorrelationKind,
): Map<string, Coefficient> {
  const within = pairs.filter((pair) => pair.dimension === dimension);
  return new Map(
    within.flatMap((pair) => [
      [pairKey(pair.first, pair.second), pair[kind]],
      [pairKey(pair.second, pair.first), pair[kind]],
    ]),
  );
}

function pairKey(first: string, second: string): string {
  return JSON.stringify([first, second]);
}

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: '6px', margin: '0 0 8px' },
  significant: { position: 'relative', fontWeight: tokens.fontWeightBold },
  key: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
