// SPDX-License-Identifier: EUPL-1.2
import { Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';

export interface SearchInputProps {
  /** What is sought; it stands in the field while that is blank, too. */
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}

/** A field for a part of a name, by which a list or a table is narrowed. */
export function SearchInput({ label, value, onChange }: SearchInputProps) {
  return (
    <Input
      type="search"
      size="small"
      aria-label={label}
      placeholder={label}
      contentBefore={<SearchRegular aria-hidden="true" />}
      value={value}
      onChange={(_, typed) => onChange(typed.value)}
    />
  );
}
