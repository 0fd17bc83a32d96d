// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { EditRegular, ErrorCircleRegular, SaveRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { tokens } from '../theme/tokens.ts';

const ICONS = { changed: EditRegular, unsaved: SaveRegular, wrong: ErrorCircleRegular } as const;

export interface ChoiceMarkProps {
  readonly kind: keyof typeof ICONS;
  readonly children: ReactNode;
}

/** A word or two that something is out of the ordinary, with a sign of its own. */
export function ChoiceMark({ kind, children }: ChoiceMarkProps) {
  const styles = useStyles();
  const Icon = ICONS[kind];
  return (
    <span className={mergeClasses(styles.mark, styles[kind])}>
      <Icon aria-hidden="true" className={styles.icon} />
      {children}
    </span>
  );
}

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid currentcolor',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  icon: { flexShrink: 0, fontSize: '14px' },
  changed: { color: tokens.colorBrandForeground1 },
  unsaved: { color: tokens.colorPaletteDarkOrangeForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});
