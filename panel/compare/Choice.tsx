// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { Label } from '../elements/Label.tsx';
import { Select } from '../elements/Select.tsx';

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** [value, what it is called] */
  readonly options: readonly (readonly [T, string])[];
  onChange(value: T): void;
}

/** One of a few, with its name over it. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={(chosen) => onChange(chosen as T)}>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '2px' },
});
