// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { ComparedCluster } from '../../core/compare/compareRuns.ts';
import { DataTable } from '../diagnosis/DataTable.tsx';
import { useFigures } from '../diagnosis/useFigures.ts';
import { useWords } from '../words.ts';
import { Shift } from './Shift.tsx';

export interface ShiftTableProps {
  readonly caption: string;
  readonly clusters: readonly ComparedCluster[];
  readonly labels: ReadonlyMap<string, string>;
  /** What the two rankings are called over their columns. */
  readonly heads: { readonly rankHeads: readonly string[]; readonly scoreHeads: readonly string[] };
}

/** Ranks and scores of the clusters twice side by side, the best of the first ranking on top. */
export function ShiftTable({ caption, clusters, labels, heads }: ShiftTableProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const figures = useFigures();
  const { missing } = texts.report;
  const headers = [
    texts.panel.results.cluster,
    texts.panel.compare.shift,
    ...heads.rankHeads,
    ...heads.scoreHeads,
  ];
  return (
    <DataTable caption={caption} headers={headers}>
      {byRank(clusters).map(({ cluster, ranks, scores, rankShift }) => (
        <tr key={cluster}>
          <th scope="row">{labels.get(cluster)}</th>
          <td className={styles.shift}>
            <Shift ranks={rankShift} />
          </td>
          <td>{ranks[0] ?? missing}</td>
          <td>{ranks[1] ?? missing}</td>
          <td>{figures.coefficient(scores[0])}</td>
          <td>{figures.coefficient(scores[1])}</td>
        </tr>
      ))}
    </DataTable>
  );
}

function byRank(clusters: readonly ComparedCluster[]): ComparedCluster[] {
  const place = (rank: number | null) => rank ?? Number.MAX_SAFE_INTEGER;
  return [...clusters].sort(
    (a, b) => place(a.ranks[0]) - place(b.ranks[0]) || place(a.ranks[1]) - place(b.ranks[1]),
  );
}

const useStyles = makeStyles({
  /** Holds what is only heard, so that it scrolls with the table. */
  shift: { position: 'relative' },
});
