// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { CellsBehind, ReadCell } from '../../core/model/cellsBehind.ts';
import { type Cell, isCellError } from '../../core/model/grid.ts';
import { useWords } from '../words.ts';
import { CellLink } from './CellLink.tsx';
import type { Explaining } from './explaining.ts';

export interface CellsReadProps {
  readonly behind: CellsBehind;
  /** What the formula comes to; `null` where that is no number. */
  readonly value: number | null;
  readonly about: Explaining;
}

/** The cells that the formula of a value reads, each with a link, and how they make the value. */
export function CellsRead({ behind, value, about }: CellsReadProps) {
  const styles = useStyles();
  const { texts, fill, count } = useWords();
  const words = texts.panel.explain.indicator;
  const { cells, more, calculation } = behind;
  const written = (content: Cell) => contentWords(content, about, texts.report.missing);
  const sum = calculation?.map((part) => (typeof part === 'number' ? written(cells[part]!.content) : part));
  return (
    <>
      <p className={styles.sentence}>
        {sum === undefined || sum.length === 1 || value === null
          ? words.read
          : fill(words.readSum, { value: about.number(value), sum: spaced(sum.join('')) })}
      </p>
      {cells.map((cell) => (
        <CellLink
          key={JSON.stringify([cell.sheet, cell.cell])}
          text={named(cell, written(cell.content))}
          place={cell}
          goTo={about.goTo}
        />
      ))}
      {more > 0 && <p className={styles.sentence}>{count(words.readMore, more)}</p>}
    </>
  );
}

function named({ header }: ReadCell, content: string): string {
  return header === '' ? content : `${header}: ${content}`;
}

function contentWords(content: Cell, about: Explaining, missing: string): string {
  if (content === null) return missing;
  if (isCellError(content)) return content.error;
  return typeof content === 'number' ? about.number(content) : String(content);
}

/** As people write sums: `3/9*100` is `3 / 9 × 100`. */
function spaced(sum: string): string {
  return sum
    .replace(/\s*([+*/])\s*/g, ' $1 ')
    .replace(/([\d)%])\s*-\s*/g, '$1 − ')
    .replaceAll('*', '×')
    .trim();
}

const useStyles = makeStyles({
  sentence: { margin: 0, padding: '2px 8px', overflowWrap: 'anywhere' },
});
