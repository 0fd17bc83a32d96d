// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ComponentProps, createContext, type ReactNode, useContext, useId } from 'react';
import { useTickStyles } from './useTickStyles.ts';

interface Group {
  readonly name: string;
  readonly value: string;
  onChange(value: string): void;
}

const GroupContext = createContext<Group>({ name: '', value: '', onChange: () => {} });

export interface RadioGroupProps extends Omit<ComponentProps<'div'>, 'onChange'> {
  readonly value: string;
  onChange(value: string): void;
}

/** Of the `Radio`s in it, one is chosen. */
export function RadioGroup({ value, onChange, className, children, ...props }: RadioGroupProps) {
  const name = useId();
  return (
    <div role="radiogroup" className={mergeClasses(useStyles().group, className)} {...props}>
      <GroupContext value={{ name, value, onChange }}>{children}</GroupContext>
    </div>
  );
}

export interface RadioProps extends Omit<ComponentProps<'input'>, 'type' | 'value'> {
  readonly value: string;
  readonly label: ReactNode;
}

/** One of what can be chosen in a `RadioGroup`. */
export function Radio({ value, label, className, ...props }: RadioProps) {
  const styles = useTickStyles();
  const group = useContext(GroupContext);
  return (
    <label className={mergeClasses(styles.line, className)}>
      <input
        type="radio"
        className={styles.tick}
        name={group.name}
        value={value}
        checked={value === group.value}
        onChange={() => group.onChange(value)}
        {...props}
      />
      <span className={styles.label}>{label}</span>
    </label>
  );
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
});
