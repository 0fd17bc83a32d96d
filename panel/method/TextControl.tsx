// SPDX-License-Identifier: EUPL-1.2

import { TextField } from '../elements/TextField.tsx';
import { useLocalNumber } from './useLocalNumber.ts';

export interface TextControlProps {
  readonly text: string;
  readonly isWrong: boolean;
  readonly labelledBy: string;
  readonly describedBy: string;
  /** Whether a comma is a decimal one. */
  readonly isNumber: boolean;
  onChange(text: string): void;
}

/** A number, or codes, to be written. */
export function TextControl({
  text,
  isWrong,
  labelledBy,
  describedBy,
  isNumber,
  onChange,
}: TextControlProps) {
  const { toShow, toKeep } = useLocalNumber();
  return (
    <TextField
      value={isNumber ? toShow(text) : text}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      onChange={(value) => onChange(isNumber ? toKeep(value) : value)}
    />
  );
}
