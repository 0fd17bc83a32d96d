// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { PeerChoice } from '../../core/compare/peers.ts';
import type { ReportPart, ReportRequest } from '../../core/report/parts.ts';
import { Radio, RadioGroup } from '../elements/Radios.tsx';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { ClusterBoxes } from './ClusterBoxes.tsx';

export interface PeerChoicesProps {
  readonly report: ReportRequest;
  /** What the clusters of the workbook are called, by code. */
  readonly clusters: ReadonlyMap<string, string>;
  readonly choose: Commands['chooseReport'];
}

const KINDS = ['all', 'same-area', 'same-size', 'chosen'] as const satisfies readonly PeerChoice['kind'][];

/** The choice of the peers with which each cluster is compared in the next report. */
export function PeerChoices({ report, clusters, choose }: PeerChoicesProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.next.peers;
  const { peers } = report;
  const chooseKind = (kind: PeerChoice['kind']) =>
    choose({ ...report, peers: kind === 'chosen' ? { kind, clusters: [] } : { kind } });
  return (
    <ChoiceGroup name={words.group}>
      <RadioGroup
        aria-label={words.group}
        value={peers.kind}
        onChange={(value) => chooseKind(value as PeerChoice['kind'])}
      >
        {KINDS.map((kind) => (
          <Radio key={kind} value={kind} label={words.kinds[kind]} />
        ))}
      </RadioGroup>
      {peers.kind === 'chosen' && (
        <ClusterBoxes
          clusters={clusters}
          chosen={peers.clusters}
          none={words.none}
          choose={(chosen) => choose({ ...report, peers: { kind: 'chosen', clusters: chosen } })}
        />
      )}
      {peers.kind !== 'all' && <p className={styles.hint}>{words.tooFew}</p>}
    </ChoiceGroup>
  );
}

/** The sheets that compare each cluster with others. */
export function comparesPeers(part: ReportPart): boolean {
  return part === 'cards' || part === 'benchmarks';
}

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
