// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, type Ref, useId, useState } from 'react';
import { HelpButton } from './HelpButton.tsx';
import type { HelpTopic } from './help/HelpText.tsx';
import { HelpText } from './laterHelp.ts';
import { tokens } from './theme/tokens.ts';

export interface PanelSectionProps {
  readonly heading: string;
  /** What the question mark beside the heading explains. */
  readonly help?: HelpTopic;
  /** What can be done with the whole section, beside its heading. */
  readonly action?: ReactNode;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A part of the panel with its heading. */
export function PanelSection({ heading, help, action, ref, children }: PanelSectionProps) {
  const styles = useStyles();
  const id = useId();
  const [isHelped, setHelped] = useState(false);
  return (
    <section ref={ref} className={styles.section} aria-labelledby={id}>
      <div className={styles.top}>
        <span className={styles.title}>
          <h2 id={id} className={styles.heading}>
            {heading}
          </h2>
          {help !== undefined && (
            <HelpButton
              about={heading}
              isOpen={isHelped}
              controls={`${id}-help`}
              toggle={() => setHelped(!isHelped)}
            />
          )}
        </span>
        {action}
      </div>
      {help !== undefined && (
        <div id={`${id}-help`} hidden={!isHelped} className={styles.help}>
          {isHelped && <HelpText topic={help} />}
        </div>
      )}
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    padding: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    minHeight: '28px',
    marginBottom: '8px',
  },
  title: { display: 'flex', alignItems: 'center', gap: '2px' },
  help: { marginBottom: '8px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
