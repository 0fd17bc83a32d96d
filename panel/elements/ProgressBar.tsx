// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { tokens } from '../theme/tokens.ts';

export interface ProgressBarProps {
  readonly labelledBy: string;
  /** From 0 to 1; `null` where it is not known. */
  readonly share: number | null;
  /** How far it is, in words. */
  readonly text: string;
}

/** A bar that grows, or runs to and fro where nobody knows how far it is. */
export function ProgressBar({ labelledBy, share, text }: ProgressBarProps) {
  const styles = useStyles();
  return (
    <div
      role="progressbar"
      className={styles.whole}
      aria-labelledby={labelledBy}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={share ?? undefined}
      aria-valuetext={text || undefined}
    >
      <div
        className={mergeClasses(styles.done, share === null && styles.running)}
        style={share === null ? undefined : { width: `${share * 100}%` }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  whole: {
    height: '4px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  done: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: '0.3s',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  running: {
    width: '33%',
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    animationDuration: '3s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    // At rest it is as wide as the whole: nobody takes it for a third.
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%' },
  },
});
