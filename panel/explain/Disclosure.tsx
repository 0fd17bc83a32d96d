// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useId, useState } from 'react';
import { tokens } from '../theme/tokens.ts';

export interface DisclosureProps {
  readonly summary: ReactNode;
  /** Made only once it is to be seen. */
  readonly children: () => ReactNode;
}

/** A line that unfolds what is behind it. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const Icon = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon className={styles.icon} aria-hidden="true" />
        <span className={styles.summary}>{summary}</span>
      </button>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  button: {
    display: 'flex',
    gap: '6px',
    width: '100%',
    padding: '4px 2px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0, marginTop: '2px', fontSize: '12px' },
  summary: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  content: {
    marginLeft: '7px',
    paddingLeft: '8px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
