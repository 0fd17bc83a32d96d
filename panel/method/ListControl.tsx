// SPDX-License-Identifier: EUPL-1.2
import { MOST_UNSEARCHED, SearchField } from '../compare/SearchField.tsx';
import { Select } from '../elements/Select.tsx';

export interface ListControlProps {
  readonly text: string;
  readonly isWrong: boolean;
  readonly labelledBy: string;
  readonly describedBy: string;
  /** What an empty choice is called. */
  readonly none: string;
  /** [value, label] */
  readonly options: readonly (readonly [value: string, label: string])[];
  onChange(text: string): void;
}

/** One of what the data hold; of many, by typing a part of it. What is chosen but not in the data stays in the list. */
export function ListControl(props: ListControlProps) {
  const { text, isWrong, labelledBy, describedBy, none, options, onChange } = props;
  const isKnown = text === '' || options.some(([value]) => value === text);
  if (options.length > MOST_UNSEARCHED) {
    return (
      <SearchField
        value={text}
        options={[['', none], ...options]}
        labelledBy={labelledBy}
        describedBy={describedBy}
        isWrong={isWrong}
        onChange={onChange}
      />
    );
  }
  return (
    <Select
      value={text}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      onChange={onChange}
    >
      <option value="">{none}</option>
      {!isKnown && <option value={text}>{text}</option>}
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
