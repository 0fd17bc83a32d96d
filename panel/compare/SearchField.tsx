// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { TextField } from '../elements/TextField.tsx';
import { isFound } from '../isFound.ts';
import { SmallText } from '../SmallText.tsx';
import { tokens } from '../theme/tokens.ts';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { useWords } from '../words.ts';
import type { ChoiceProps } from './Choice.tsx';

/** So many can be seen at a glance; where there are more, they can be searched. */
export const MOST_UNSEARCHED = 12;

/** So many are listed; who looks for another types more of it. */
const MOST_LISTED = 50;

export interface SearchFieldProps<T extends string> extends Omit<ChoiceProps<T>, 'label'> {
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly isWrong?: boolean;
}

/**
 * One of many, by typing a part of its name. After the pattern of https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ with
 * a list that is completed by hand.
 */
export function SearchField<T extends string>(props: SearchFieldProps<T>) {
  const { labelledBy, describedBy = '', isWrong = false, value, options, onChange } = props;
  const styles = useStyles();
  const { texts, fill, count } = useWords();
  const words = texts.panel.search;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  /** What is typed; `null` while nothing is sought. */
  const [sought, seek] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const isOpen = sought !== null;
  const found = isOpen ? matching(options, sought) : [];
  const listed = found.slice(0, MOST_LISTED);
  const chosen = options.findIndex(([one]) => one === value);
  const name = value === '' ? '' : (options[chosen]?.[1] ?? value);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is brought into sight
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active, sought]);

  const open = (text: string, at = 0) => {
    seek(text);
    setActive(at);
  };
  const choose = (option: readonly [T, string] | undefined) => {
    seek(null);
    if (option !== undefined && option[0] !== value) onChange(option[0]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) open('', Math.max(0, chosen));
      else setActive(Math.min(Math.max(active + (key === 'ArrowDown' ? 1 : -1), 0), listed.length - 1));
    } else if (key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(listed[active]);
    } else if (key === 'Escape' && isOpen) {
      event.preventDefault();
      seek(null);
    }
  };
  return (
    <div className={styles.choice}>
      <TextField
        id={`${labelledBy}-field`}
        aria-labelledby={labelledBy}
        aria-invalid={isWrong}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-activedescendant={listed[active] === undefined ? undefined : `${id}-${active}`}
        aria-describedby={`${describedBy} ${id}-hint`}
        icon={<SearchRegular />}
        placeholder={words.placeholder}
        value={sought ?? name}
        onChange={open}
        onClick={() => !isOpen && open('')}
        onKeyDown={onKeyDown}
        onBlur={() => seek(null)}
      />
      <VisuallyHidden>
        <span id={`${id}-hint`}>{fill(words.hint, { n: options.length })}</span>
      </VisuallyHidden>
      {isOpen && (
        <div ref={list} id={`${id}-list`} role="listbox" aria-labelledby={labelledBy} className={styles.list}>
          {listed.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names what is active
            <div
              key={option[0]}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={mergeClasses(styles.option, index === active && styles.active)}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option[1]}
            </div>
          ))}
        </div>
      )}
      <div aria-live="polite">
        {isOpen && found.length === 0 && <SmallText>{words.none}</SmallText>}
        {found.length > listed.length && (
          <SmallText>{count(words.more, found.length - listed.length)}</SmallText>
        )}
      </div>
    </div>
  );
}

function matching<T extends string>(options: ChoiceProps<T>['options'], sought: string) {
  return options.filter(([value, text]) => value !== '' && isFound(sought, text, value));
}

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '2px', position: 'relative' },
  list: {
    maxHeight: '220px',
    margin: 0,
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  option: {
    padding: '5px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
});
