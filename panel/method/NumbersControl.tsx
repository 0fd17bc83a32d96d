// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { Label } from '../elements/Label.tsx';
import { TextControl } from './TextControl.tsx';

export interface NumbersControlProps {
  readonly values: readonly string[];
  /** One for each number. */
  readonly labels: readonly string[];
  readonly isWrong: boolean;
  readonly describedBy: string;
  /** The numbers as one text, separated by semicolons; empty where all are. */
  onChange(text: string): void;
}

/** Numbers that belong together, each with what it is for. */
export function NumbersControl({ values, labels, isWrong, describedBy, onChange }: NumbersControlProps) {
  const styles = useStyles();
  const id = useId();
  const change = (index: number, value: string) => {
    const all = labels.map((_, i) => (i === index ? value : (values[i] ?? '')).trim());
    onChange(all.every((one) => one === '') ? '' : all.join(';'));
  };
  return (
    <div className={styles.numbers}>
      {labels.map((label, index) => (
        <div key={label} className={styles.number}>
          <Label id={`${id}-${index}`}>{label}</Label>
          <TextControl
            isNumber
            text={values[index] ?? ''}
            isWrong={isWrong}
            labelledBy={`${id}-${index}`}
            describedBy={describedBy}
            onChange={(value) => change(index, value)}
          />
        </div>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  numbers: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', gap: '6px 8px' },
  number: { display: 'flex', flexDirection: 'column', justifyContent: 'flex-end', minWidth: 0 },
});
