// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import { tokens } from '../theme/tokens.ts';
import { useFieldStyles } from './useFieldStyles.ts';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  /** Stands in the field, before the text. */
  readonly icon?: ReactNode;
  onChange(value: string): void;
}

/** A line to write in. */
export function TextField({ icon, onChange, ...props }: TextFieldProps) {
  const field = useFieldStyles();
  const styles = useStyles();
  return (
    <span className={mergeClasses(field.field, styles.field, props['aria-invalid'] === true && field.wrong)}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <input className={styles.input} onChange={({ target }) => onChange(target.value)} {...props} />
    </span>
  );
}

const useStyles = makeStyles({
  field: { display: 'inline-flex', alignItems: 'center', maxWidth: '100%' },
  icon: { display: 'flex', paddingLeft: '6px', fontSize: '16px', color: tokens.colorNeutralForeground3 },
  input: {
    flexGrow: 1,
    alignSelf: 'stretch',
    boxSizing: 'border-box',
    minWidth: 0,
    padding: '0 8px',
    border: 'none',
    outlineStyle: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
});
