// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Button } from './elements/Button.tsx';
import { tokens } from './theme/tokens.ts';
import { useWords } from './words.ts';

export interface ScrollRegionProps {
  readonly label: string;
  /** Of the region itself. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A region that scrolls by itself. Where something lies beyond an edge, a shadow and a button say so. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.results;
  const ref = useRef<HTMLElement>(null);
  const [before, after, look] = useBeyond(ref);
  const move = (direction: 1 | -1) => {
    const region = ref.current!;
    region.scrollLeft += (direction * region.clientWidth) / 2;
  };
  return (
    <>
      {(before || after) && (
        <div className={styles.buttons}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronLeftRegular />}
            disabledFocusable={!before}
            onClick={() => move(-1)}
          >
            {words.columnsBefore}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronRightRegular />}
            iconPosition="after"
            disabledFocusable={!after}
            onClick={() => move(1)}
          >
            {words.columnsAfter}
          </Button>
        </div>
      )}
      <div className={mergeClasses(styles.frame, after && styles.after)}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
        <section ref={ref} className={className} aria-label={label} tabIndex={0} onScroll={look}>
          {children}
        </section>
      </div>
    </>
  );
}

/** A part of a pixel is no column. */
const LEAST = 2;

/** Whether something lies beyond the left and beyond the right edge, and what looks again. */
function useBeyond(ref: RefObject<HTMLElement | null>) {
  const [beyond, set] = useState({ before: false, after: false });
  const look = useCallback(() => {
    const { scrollLeft, scrollWidth, clientWidth } = ref.current!;
    const seen = {
      before: scrollLeft > LEAST,
      after: scrollWidth - clientWidth - scrollLeft > LEAST,
    };
    set((known) => (known.before === seen.before && known.after === seen.after ? known : seen));
  }, [ref]);
  // Before the region is taken away: an observer left behind would look at nothing.
  useLayoutEffect(() => {
    look();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(look);
    observer.observe(ref.current!);
    const content = ref.current!.firstElementChild;
    if (content !== null) observer.observe(content);
    return () => observer.disconnect();
  }, [ref, look]);
  return [beyond.before, beyond.after, look] as const;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', justifyContent: 'space-between', marginBottom: '2px' },
  frame: { position: 'relative' },
  after: {
    '::after': {
      content: '""',
      position: 'absolute',
      zIndex: 4,
      top: 0,
      right: 0,
      bottom: 0,
      width: '18px',
      pointerEvents: 'none',
      backgroundImage: `linear-gradient(to right, transparent, ${tokens.colorNeutralShadowAmbient} 40%, ${tokens.colorNeutralShadowKey})`,
    },
  },
});
