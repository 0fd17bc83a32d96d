// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Finding } from '../../core/model/finding.ts';
import type { Severity } from '../../core/model/findingCodes.ts';
import { Folding } from '../elements/Folding.tsx';
import { PanelSection } from '../PanelSection.tsx';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { AlikeFindingsList } from './AlikeFindingsList.tsx';
import type { Curing } from './CureButton.tsx';
import { groupFindings } from './groupFindings.ts';

export interface ProblemsSectionProps {
  readonly findings: readonly Finding[];
  readonly goTo: Commands['goTo'];
  readonly curing: Curing;
}

/** What was found wrong or odd, the gravest first; that there is nothing but notes is said. */
export function ProblemsSection({ findings, goTo, curing }: ProblemsSectionProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.problems;
  const groups = groupFindings(findings);
  const [chosen, choose] = useState<ReadonlyMap<Severity, boolean>>(new Map());
  return (
    <PanelSection heading={words.heading} help="problems">
      {groups.every(({ severity }) => severity === 'info') && (
        <p className={styles.none}>
          <CheckmarkCircleRegular className={styles.good} aria-hidden="true" /> {words.none}
        </p>
      )}
      {groups.map(({ severity, count, alike }) => (
        <Folding
          key={severity}
          className={styles.item}
          contentClassName={styles.panel}
          icon={<SeverityIcon severity={severity} />}
          heading={
            <span className={styles.name}>
              {words.severities[severity]} ({count})
            </span>
          }
          isOpen={chosen.get(severity) ?? opensAtFirst(severity, count)}
          onToggle={(isOpen) => choose(new Map(chosen).set(severity, isOpen))}
        >
          <p className={styles.meaning}>{words.meanings[severity]}</p>
          {alike.map((group) => (
            <AlikeFindingsList
              key={JSON.stringify([group.code, group.sheet])}
              alike={group}
              goTo={goTo}
              curing={curing}
            />
          ))}
        </Folding>
      ))}
    </PanelSection>
  );
}

const FEW = 5;

/** Errors always; of the others only a few, so that many don't push the results away. */
function opensAtFirst(severity: Severity, count: number): boolean {
  return severity === 'error' || count <= FEW;
}

function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  switch (severity) {
    case 'error':
      return <ErrorCircleFilled className={styles.error} aria-hidden="true" />;
    case 'warning':
      return <WarningFilled className={styles.warning} aria-hidden="true" />;
    case 'info':
      return <InfoFilled className={styles.info} aria-hidden="true" />;
  }
}

const useStyles = makeStyles({
  none: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0 },
  good: { fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  item: { margin: '0 -8px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  panel: { margin: '0 0 8px' },
  meaning: {
    margin: '0 8px 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
