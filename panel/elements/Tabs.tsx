// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { tokens } from '../theme/tokens.ts';

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly selected: Name;
  select(name: Name): void;
  /** The id of a tab; what it shows has this one and `-place` behind it. */
  id(name: Name): string;
  readonly contents: (name: Name) => ReactNode;
}

/**
 * Tabs in the look of Fluent's, after https://www.w3.org/WAI/ARIA/apg/patterns/tabs/: Tab enters them at the selected one
 * and leaves them, arrows go round, Home and End to the ends, Enter selects.
 */
export function Tabs<Name extends string>({ label, names, selected, select, id, contents }: TabsProps<Name>) {
  const styles = useStyles();
  /** Where the keyboard is; `null` while it is elsewhere. */
  const [current, setCurrent] = useState<Name | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = names[indexAfter(event.key, names.indexOf(current ?? selected), names.length)];
    if (next === undefined) return;
    event.preventDefault();
    document.getElementById(id(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={id(name)}
          aria-selected={name === selected}
          aria-controls={`${id(name)}-place`}
          tabIndex={name === (current ?? selected) ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onFocus={() => setCurrent(name)}
          onBlur={() => setCurrent(null)}
          onClick={() => select(name)}
        >
          {contents(name)}
        </button>
      ))}
    </div>
  );
}

/** The place to go to; -1 where the key does not move. */
function indexAfter(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: 'relative',
    padding: '6px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    // The line under it.
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: 0,
      left: '8px',
      right: '8px',
      height: '2px',
      borderRadius: tokens.borderRadiusMedium,
    },
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { ':hover': { color: 'Highlight' } },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': {
      '::after': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
      ':hover::after': { backgroundColor: 'Highlight' },
    },
  },
});
