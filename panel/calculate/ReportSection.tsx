// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useShown } from '../explain/useShown.ts';
import { PanelSection } from '../PanelSection.tsx';
import { nothingFound, readingIsOld, type State } from '../state.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { CardChoices } from './CardChoices.tsx';
import { PartChoices } from './PartChoices.tsx';
import { comparesPeers, PeerChoices } from './PeerChoices.tsx';
import { RemoveReport } from './RemoveReport.tsx';

export interface ReportSectionProps {
  readonly state: State;
  readonly commands: Commands;
  readonly hasChartSheets: boolean;
}

/** Which sheets the next report has, and how the present one is removed. */
export function ReportSection({ state, commands, hasChartSheets }: ReportSectionProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const section = useShown(state.reportAsked === 0 ? null : state.reportAsked);
  const { report, found, job } = state;
  const offered = !nothingFound(state) || readingIsOld(state);
  const isRemovalAskedFor = state.task === 'remove';
  if (!offered && !isRemovalAskedFor) return null;
  return (
    <PanelSection ref={section} heading={texts.panel.calculate.parts} help="parts">
      <div className={styles.choices}>
        {offered && (
          <PartChoices report={report} hasChartSheets={hasChartSheets} choose={commands.chooseReport} />
        )}
        {offered && found !== null && report.parts.includes('cards') && (
          <CardChoices report={report} clusters={found.survey.clusterNames} choose={commands.chooseReport} />
        )}
        {offered && found !== null && report.parts.some(comparesPeers) && (
          <PeerChoices report={report} clusters={found.survey.clusterNames} choose={commands.chooseReport} />
        )}
        <RemoveReport isBusy={job !== null} isAskedFor={isRemovalAskedFor} remove={commands.removeReport} />
      </div>
    </PanelSection>
  );
}

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: '10px' },
});
