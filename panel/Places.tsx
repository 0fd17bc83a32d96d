// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { Activity, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { PLACES, type Place } from './places.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import { useWords } from './words.ts';

export interface PlacesProps {
  readonly place: Place;
  choose(place: Place): void;
  /** Errors and warnings of the data: how many stands on its tab. */
  readonly problems: number;
  /** What stands in each place. */
  readonly contents: Readonly<Record<Place, ReactNode>>;
}

/** The places of the panel behind their tabs. What is not shown keeps what was opened, typed and scrolled to. */
export function Places({ place, choose, problems, contents }: PlacesProps) {
  const styles = useStyles();
  const { texts, count } = useWords();
  const words = texts.panel.places;
  const id = useId();
  const scroller = useKeptScroll(place);
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words.group}
        selectedValue={place}
        onTabSelect={(_, { value }) => choose(value as Place)}
      >
        {PLACES.map((one) => (
          <Tab
            key={one}
            id={`${id}-${one}`}
            value={one}
            className={styles.tab}
            aria-controls={`${id}-${one}-place`}
          >
            {words[one]}
            {one === 'data' && problems > 0 && (
              <span className={styles.count}>
                <span aria-hidden="true">{problems}</span>
                <VisuallyHidden>{count(words.problems, problems)}</VisuallyHidden>
              </span>
            )}
          </Tab>
        ))}
      </TabList>
      <div ref={scroller} className={styles.scroller}>
        {PLACES.map((one) => (
          <Activity key={one} mode={one === place ? 'visible' : 'hidden'}>
            <div role="tabpanel" id={`${id}-${one}-place`} aria-labelledby={`${id}-${one}`}>
              {contents[one]}
            </div>
          </Activity>
        ))}
      </div>
    </>
  );
}

/** One element scrolls for all places: each is found again where it was left. */
function useKeptScroll(place: Place) {
  const ref = useRef<HTMLDivElement>(null);
  const kept = useRef(new Map<Place, number>());
  useLayoutEffect(() => {
    const element = ref.current!;
    const tops = kept.current;
    element.scrollTop = tops.get(place) ?? 0;
    return () => {
      tops.set(place, element.scrollTop);
    };
  }, [place]);
  return ref;
}

const useStyles = makeStyles({
  tabs: {
    flexWrap: 'wrap',
    flexShrink: 0,
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: '8px', paddingRight: '8px' },
  count: {
    display: 'inline-block',
    minWidth: '18px',
    marginLeft: '4px',
    borderRadius: '9px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralForeground2,
    forcedColorAdjust: 'none',
  },
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    '@media (max-height: 420px)': { overflowY: 'visible' },
  },
});
