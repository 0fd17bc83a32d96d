// SPDX-License-Identifier: EUPL-1.2
import { SearchRegular } from '@fluentui/react-icons';
import { TextField } from './elements/TextField.tsx';

export interface SearchInputProps {
  /** What is sought; it stands in the field while that is blank, too. */
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}

/** A field for a part of a name, by which a list or a table is narrowed. */
export function SearchInput({ label, value, onChange }: SearchInputProps) {
  return (
    <TextField
      type="search"
      aria-label={label}
      placeholder={label}
      icon={<SearchRegular />}
      value={value}
      onChange={onChange}
    />
  );
}
