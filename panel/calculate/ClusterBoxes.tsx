// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { MOST_UNSEARCHED } from '../compare/SearchField.tsx';
import { Checkbox } from '../elements/Checkbox.tsx';
import { isFound } from '../isFound.ts';
import { SearchInput } from '../SearchInput.tsx';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';

export interface ClusterBoxesProps {
  /** What the clusters are called, by code. */
  readonly clusters: ReadonlyMap<string, string>;
  readonly chosen: readonly string[];
  /** What it means that none is chosen. */
  readonly none: string;
  /** The codes chosen now, in the order of the clusters. */
  choose(chosen: readonly string[]): void;
}

/** A box to tick for each cluster. */
export function ClusterBoxes({ clusters, chosen, none, choose }: ClusterBoxesProps) {
  const styles = useStyles();
  const { texts, count } = useWords();
  const words = texts.panel.calculate.cards;
  const [sought, setSought] = useState('');
  const codes = [...clusters.keys()];
  const isChosen = (code: string) => chosen.includes(code);
  const shown = codes.filter((code) => isFound(sought, clusters.get(code)!, code));
  const known = codes.filter(isChosen).length;
  return (
    <>
      {codes.length > MOST_UNSEARCHED && (
        <SearchInput label={words.search} value={sought} onChange={setSought} />
      )}
      <ul className={styles.boxes}>
        {shown.map((code) => (
          <li key={code}>
            <Checkbox
              checked={isChosen(code)}
              label={labelOf(code, clusters.get(code)!)}
              onChange={() => choose(codes.filter((one) => isChosen(one) !== (one === code)))}
            />
          </li>
        ))}
      </ul>
      <p role="status" className={styles.count}>
        {shown.length === 0 && codes.length > 0 && `${words.notFound} `}
        {known === 0 ? none : count(words.chosen, known)}
      </p>
    </>
  );
}

function labelOf(code: string, name: string): string {
  return name === code ? code : `${name} (${code})`;
}

const useStyles = makeStyles({
  boxes: {
    maxHeight: '200px',
    margin: '2px 0',
    padding: 0,
    overflowY: 'auto',
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  count: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
