// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tokens } from '../theme/tokens.ts';

export interface ChoiceGroupProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** Choices that belong to a sheet of the report, set off from those beside them. */
export function ChoiceGroup({ name, children }: ChoiceGroupProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{name}</legend>
      {children}
    </fieldset>
  );
}

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    margin: 0,
    padding: '0 0 0 8px',
    border: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
