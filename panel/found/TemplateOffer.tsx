// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useArrivalFocus } from '../calculate/useArrivalFocus.ts';
import { Button } from '../elements/Button.tsx';
import { SmallText } from '../SmallText.tsx';
import { useWords } from '../words.ts';

export interface TemplateOfferProps {
  readonly busy: boolean;
  /** The panel was opened for it: then it takes the focus. */
  readonly isAskedFor: boolean;
  insertTemplate(withSample: boolean): void;
}

/** The template, to fill in or to look at. */
export function TemplateOffer({ busy, isAskedFor, insertTemplate }: TemplateOfferProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.nothing;
  const ref = useArrivalFocus(null, isAskedFor);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div ref={ref} role="group" aria-label={words.template} tabIndex={-1} className={styles.offer}>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => insertTemplate(true)}>
        {words.sample}
      </Button>
      <Button disabledFocusable={busy} onClick={() => insertTemplate(false)}>
        {words.template}
      </Button>
      <SmallText>{words.safe}</SmallText>
    </div>
  );
}

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', gap: '8px' },
});
