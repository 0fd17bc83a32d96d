// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { helpTexts } from '../../core/i18n/rooms/help.ts';
import { VERSION } from '../../core/version.ts';
import { Button } from '../elements/Button.tsx';
import { SmallText } from '../SmallText.tsx';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';
import { licencesOfOthers } from './licencesOfOthers.ts';

export interface AboutProps {
  showTour(): void;
  close(): void;
}

/** The program itself: version, licence, privacy, what it is made of. */
export function About({ showTour, close }: AboutProps) {
  const styles = useStyles();
  const { language, fill } = useWords();
  const words = helpTexts(language).about;
  return (
    <section className={styles.about} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.text}>{fill(words.version, { version: VERSION })}</p>
      <p className={styles.text}>{words.licence}</p>
      <h3 className={styles.part}>{words.privacyHeading}</h3>
      <p className={styles.text}>{words.privacy}</p>
      <h3 className={styles.part}>{words.guideHeading}</h3>
      <p className={styles.text}>{words.guide}</p>
      <h3 className={styles.part}>{words.othersHeading}</h3>
      <p className={styles.text}>{words.others}</p>
      <Licences />
      <div className={styles.buttons}>
        <Button size="small" onClick={showTour}>
          {words.tour}
        </Button>
        <Button size="small" onClick={close}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}

/** The whole texts, when they are asked for: there are many pages of them. */
function Licences() {
  const styles = useStyles();
  const { language } = useWords();
  const words = helpTexts(language).about;
  const [text, setText] = useState<string | null | undefined>(undefined);
  if (text === null) return <SmallText>{words.othersMissing}</SmallText>;
  if (text === undefined) {
    return (
      <Button size="small" onClick={async () => setText(await licencesOfOthers())}>
        {words.showOthers}
      </Button>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section className={styles.licences} aria-label={words.othersHeading} tabIndex={0} lang="en">
      {text}
    </section>
  );
}

const useStyles = makeStyles({
  about: {
    flexShrink: 0,
    maxHeight: '70vh',
    overflowY: 'auto',
    padding: '8px 12px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: '0 0 6px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  part: { margin: '10px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '12px' },
  licences: {
    maxHeight: '240px',
    padding: '6px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
