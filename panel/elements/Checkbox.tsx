// SPDX-License-Identifier: EUPL-1.2
import { mergeClasses } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import { useTickStyles } from './useTickStyles.ts';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  readonly label: ReactNode;
}

/** A box to tick, with its name behind it. */
export function Checkbox({ label, className, ...props }: CheckboxProps) {
  const styles = useTickStyles();
  return (
    <label className={mergeClasses(styles.line, className)}>
      <input type="checkbox" className={styles.tick} {...props} />
      <span className={styles.label}>{label}</span>
    </label>
  );
}
