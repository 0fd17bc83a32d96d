// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { AlikeFindings } from '../../core/model/alikeFindings.ts';
import type { Finding } from '../../core/model/finding.ts';
import { Button } from '../elements/Button.tsx';
import { PlaceButton } from '../PlaceButton.tsx';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { CureButton, type Curing } from './CureButton.tsx';
import { countOf, placeOf } from './groupFindings.ts';

export interface AlikeFindingsListProps {
  readonly alike: AlikeFindings;
  readonly goTo: Commands['goTo'];
  /** How corrections are made; `null` where the findings are of no workbook that stands there now. */
  readonly curing: Curing | null;
}

/** So many that are alike are shown before the rest is folded away. */
const SHOWN = 5;

/** The findings of one kind on one sheet, each with a link to its cell; many are counted and folded away. */
export function AlikeFindingsList({ alike, goTo, curing }: AlikeFindingsListProps) {
  const styles = useStyles();
  const { texts, count, fill } = useWords();
  const words = texts.panel.problems;
  const [unfolded, setUnfolded] = useState(false);
  const { findings, more, sheet } = alike;
  const folded = findings.length - SHOWN;
  return (
    <>
      {folded > 0 && sheet !== null && (
        <p className={styles.plain}>{fill(words.alike, { sheet, n: countOf(alike) })}</p>
      )}
      <ul className={styles.list}>
        {(unfolded ? findings : findings.slice(0, SHOWN)).map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity, and never move
          <li key={index}>
            <FindingEntry finding={finding} goTo={goTo} />
            {curing !== null && finding.cure !== undefined && <CureButton cure={finding.cure} {...curing} />}
          </li>
        ))}
      </ul>
      {folded > 0 && (
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? words.showFewer : count(words.showMore, folded)}
        </Button>
      )}
      {more > 0 && <p className={styles.plain}>{count(words.notListed, more)}</p>}
    </>
  );
}

interface FindingEntryProps {
  readonly finding: Finding;
  readonly goTo: Commands['goTo'];
}

/** A finding in words; a button where it speaks of a place. */
function FindingEntry({ finding, goTo }: FindingEntryProps) {
  const styles = useStyles();
  const { sheet, cell } = finding;
  const text = useWords().finding(finding);
  if (sheet === null) return <p className={styles.plain}>{text}</p>;
  return (
    <PlaceButton onClick={() => goTo(sheet, cell ?? 'A1')}>
      <span className={styles.place}>{placeOf(finding)}</span>
      {text}
    </PlaceButton>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  plain: {
    margin: 0,
    padding: '5px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  place: {
    display: 'block',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
  },
});
