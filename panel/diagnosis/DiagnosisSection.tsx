// SPDX-License-Identifier: EUPL-1.2

import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { diagnose } from '../../core/diagnosis/diagnose.ts';
import { diagnosisTexts } from '../../core/i18n/rooms/diagnosis.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { Button } from '../elements/Button.tsx';
import { Folding } from '../elements/Folding.tsx';
import { PanelSection } from '../PanelSection.tsx';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';
import { AttentionList } from './AttentionList.tsx';
import { ConsistencyTable } from './ConsistencyTable.tsx';
import { CorrelationsTable } from './CorrelationsTable.tsx';
import { StatisticsTable } from './StatisticsTable.tsx';

export interface DiagnosisSectionProps {
  readonly run: ScoreRun;
  /** To the sheet that says the same. */
  readonly link: ReactNode;
}

/** What the data of the last calculation say of its indicators; worked out only when it is opened. */
export function DiagnosisSection({ run, link }: DiagnosisSectionProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = diagnosisTexts(language).panel;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const toggle = (
    <Button
      size="small"
      appearance="subtle"
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-controls={id}
      aria-label={`${isOpen ? words.hide : words.show}: ${words.heading}`}
      onClick={() => setOpen(!isOpen)}
    >
      {isOpen ? words.hide : words.show}
    </Button>
  );
  return (
    <PanelSection heading={words.heading} help="diagnosis" action={toggle}>
      <p className={styles.summary}>{words.summary}</p>
      {link}
      <div id={id} hidden={!isOpen}>
        {isOpen && <OpenDiagnosis run={run} />}
      </div>
    </PanelSection>
  );
}

const TABLES = [
  { name: 'statistics', Table: StatisticsTable },
  { name: 'correlations', Table: CorrelationsTable },
  { name: 'consistency', Table: ConsistencyTable },
] as const;

function OpenDiagnosis({ run }: Pick<DiagnosisSectionProps, 'run'>) {
  const styles = useStyles();
  const { language } = useWords();
  const words = diagnosisTexts(language).panel;
  const diagnosis = useMemo(() => diagnose(run), [run]);
  return (
    <>
      <AttentionList run={run} diagnosis={diagnosis} />
      <div className={styles.tables}>
        {TABLES.map(({ name, Table }) => (
          <Folding key={name} heading={words[name]} contentClassName={styles.table}>
            <Table run={run} diagnosis={diagnosis} />
          </Folding>
        ))}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  toggle: { minWidth: 'auto', marginRight: '-8px' },
  summary: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  tables: { margin: '0 -8px 8px' },
  table: { margin: '4px 8px 12px' },
});
