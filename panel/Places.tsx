// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { Activity, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Tabs } from './elements/Tabs.tsx';
import { PLACES, type Place } from './places.ts';
import { tokens } from './theme/tokens.ts';
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
      <Tabs
        label={words.group}
        names={PLACES}
        selected={place}
        select={choose}
        id={(one) => `${id}-${one}`}
        contents={(one) => (
          <>
            {words[one]}
            {one === 'data' && problems > 0 && (
              <span className={styles.count}>
                <span aria-hidden="true">{problems}</span>
                <VisuallyHidden>{count(words.problems, problems)}</VisuallyHidden>
              </span>
            )}
          </>
        )}
      />
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
