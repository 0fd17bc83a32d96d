// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { useFieldStyles } from './useFieldStyles.ts';

export interface SelectProps extends Omit<ComponentProps<'select'>, 'onChange'> {
  onChange(value: string): void;
}

/** One of a few, in the browser's own list. */
export function Select({ onChange, ...props }: SelectProps) {
  const field = useFieldStyles();
  return (
    <select
      className={mergeClasses(field.field, useStyles().select, props['aria-invalid'] === true && field.wrong)}
      onChange={({ target }) => onChange(target.value)}
      {...props}
    />
  );
}

const useStyles = makeStyles({
  select: { width: '100%', padding: '0 4px', textOverflow: 'ellipsis', cursor: 'pointer' },
});
