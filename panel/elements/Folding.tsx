// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import { tokens } from '../theme/tokens.ts';

export interface FoldingProps extends Omit<ComponentProps<'div'>, 'onToggle'> {
  readonly heading: ReactNode;
  readonly level?: 'h3' | 'h4';
  /** Before the heading. */
  readonly icon?: ReactNode;
  readonly opensAtFirst?: boolean;
  /** Where somebody else keeps whether it is open. */
  readonly isOpen?: boolean;
  onToggle?(isOpen: boolean): void;
  /** Of what unfolds. */
  readonly contentClassName?: string;
}

/** A heading that unfolds what stands under it; that is made when it is opened. */
export function Folding({
  heading,
  level: Heading = 'h3',
  icon,
  opensAtFirst = false,
  isOpen: given,
  onToggle,
  contentClassName,
  children,
  ...props
}: FoldingProps) {
  const styles = useStyles();
  const id = useId();
  const [kept, keep] = useState(opensAtFirst);
  const isOpen = given ?? kept;
  const toggle = () => {
    keep(!isOpen);
    onToggle?.(!isOpen);
  };
  return (
    <div {...props}>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={toggle}
        >
          <ChevronRightRegular
            className={mergeClasses(styles.chevron, isOpen && styles.turned)}
            aria-hidden="true"
          />
          {icon !== undefined && (
            <span className={styles.icon} aria-hidden="true">
              {icon}
            </span>
          )}
          {heading}
        </button>
      </Heading>
      {isOpen && (
        <div id={id} className={contentClassName}>
          {children}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  heading: { margin: 0, fontWeight: 'inherit', borderRadius: tokens.borderRadiusMedium },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: '0 12px 0 10px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    overflowWrap: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, fontSize: '20px' },
  turned: { transform: 'rotate(90deg)' },
  icon: { display: 'flex', fontSize: '20px' },
});
