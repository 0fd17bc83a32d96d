// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { helpTexts } from '../../core/i18n/rooms/help.ts';
import { Checkbox } from '../elements/Checkbox.tsx';
import { Link } from '../elements/Link.tsx';
import { PanelSection } from '../PanelSection.tsx';
import { SmallText } from '../SmallText.tsx';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';

export interface PrintSectionProps {
  /** The sheets of the report, in their order. */
  readonly sheets: readonly string[];
  /** Whether the program lets the report say how a page is set up. */
  readonly setsUpPages: boolean;
  readonly goTo: Commands['goTo'];
}

/** How the sheets of the report are printed: no program lets an add-in do it, so it says how. */
export function PrintSection({ sheets, setsUpPages, goTo }: PrintSectionProps) {
  const styles = useStyles();
  const { language, fill } = useWords();
  const words = helpTexts(language).print;
  const way = setsUpPages ? words.set : words.unset;
  const [left, leave] = useState<readonly string[]>([]);
  const [first, ...others] = sheets.filter((sheet) => !left.includes(sheet));
  return (
    <PanelSection heading={words.heading} help="print">
      <fieldset className={styles.sheets}>
        <legend className={styles.legend}>{words.choose}</legend>
        {sheets.map((sheet) => (
          <Checkbox
            key={sheet}
            checked={!left.includes(sheet)}
            label={sheet}
            onChange={() =>
              leave(left.includes(sheet) ? left.filter((one) => one !== sheet) : [...left, sheet])
            }
          />
        ))}
      </fieldset>
      {first === undefined ? (
        <SmallText>{words.none}</SmallText>
      ) : (
        <>
          <h3 className={styles.heading}>{way.heading}</h3>
          <ol className={styles.steps}>
            <li>
              {fill(others.length === 0 ? way.one : way.several, { first, others: others.join(', ') })}{' '}
              <Link onClick={() => goTo(first, 'A1')}>{fill(words.goTo, { sheet: first })}</Link>
            </li>
            <li>{way.print}</li>
            <li>{way.page}</li>
            <li>{way.pdf}</li>
            <li>{way.after}</li>
          </ol>
        </>
      )}
    </PanelSection>
  );
}

const useStyles = makeStyles({
  sheets: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    maxHeight: '200px',
    overflowY: 'auto',
    margin: '0 -8px',
    padding: 0,
    border: 'none',
    overflowWrap: 'anywhere',
  },
  legend: { padding: '0 8px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: '6px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  steps: {
    margin: 0,
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});
