// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { Label } from './Label.tsx';
import { TextField, type TextFieldProps } from './TextField.tsx';

export interface LabelledFieldProps extends TextFieldProps {
  readonly label: string;
}

/** A line to write in, with its name over it. */
export function LabelledField({ label, ...props }: LabelledFieldProps) {
  const id = useId();
  return (
    <div className={useStyles().field}>
      <Label htmlFor={id}>{label}</Label>
      <TextField id={id} {...props} />
    </div>
  );
}

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px' },
});
