// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { helpTexts } from '../../core/i18n/rooms/help.ts';
import { Button } from '../elements/Button.tsx';
import { Checkbox } from '../elements/Checkbox.tsx';
import { SmallText } from '../SmallText.tsx';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';
import { rememberTour } from './firstTime.ts';

/** The introduction: three cards, which keep nobody from anything else. */
export function Tour({ close }: { close(): void }) {
  const styles = useStyles();
  const { language, fill } = useWords();
  const words = helpTexts(language).tour;
  const id = useId();
  const [at, go] = useState(0);
  const [never, setNever] = useState(true);
  const all = words.cards.length;
  const card = words.cards[at]!;
  const isLast = at === all - 1;
  const end = () => {
    if (never) rememberTour();
    close();
  };
  return (
    <section className={styles.tour} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {words.heading}
      </h2>
      <div aria-live="polite">
        <SmallText>{fill(words.step, { n: at + 1, all })}</SmallText>
        <h3 className={styles.card}>{card.heading}</h3>
        <p className={styles.text}>{card.text}</p>
      </div>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={at === 0} onClick={() => go(at - 1)}>
          {words.back}
        </Button>
        <Button size="small" disabledFocusable={isLast} onClick={() => go(at + 1)}>
          {words.forward}
        </Button>
        <Button size="small" appearance={isLast ? 'primary' : 'subtle'} onClick={end}>
          {words.close}
        </Button>
      </div>
      <Checkbox checked={never} label={words.never} onChange={() => setNever(!never)} />
    </section>
  );
}

const useStyles = makeStyles({
  tour: {
    margin: '8px 12px',
    padding: '10px 12px 4px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  card: { margin: '4px 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});
