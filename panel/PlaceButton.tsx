// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tokens } from './theme/tokens.ts';

export interface PlaceButtonProps {
  readonly icon?: ReactNode;
  onClick(): void;
  readonly children: ReactNode;
}

/** An entry of a list, as wide as the panel, that leads to a place in the workbook. */
export function PlaceButton({ icon, onClick, children }: PlaceButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.button} onClick={onClick}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={styles.text}>{children}</span>
    </button>
  );
}

const useStyles = makeStyles({
  button: {
    display: 'flex',
    gap: '8px',
    width: '100%',
    padding: '5px 8px',
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
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0, fontSize: '16px', lineHeight: 1, color: tokens.colorBrandForeground1 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});
