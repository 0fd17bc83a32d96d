// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';
import { useArrivalFocus } from './useArrivalFocus.ts';

export interface RemoveReportProps {
  readonly isBusy: boolean;
  /** The panel was opened for it: then the question stands there already. */
  readonly isAskedFor: boolean;
  remove(): void;
}

/** Takes the report away again, after a question: what is deleted does not come back. */
export function RemoveReport({ isBusy, isAskedFor, remove }: RemoveReportProps) {
  const { texts } = useWords();
  const [isAsked, setAsked] = useState(isAskedFor);
  const place = useRef<HTMLDivElement>(null);
  const keep = () => {
    setAsked(false);
    place.current?.querySelector('button')?.focus();
  };
  const confirm = () => {
    setAsked(false);
    remove();
  };
  return (
    <div ref={place}>
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        disabledFocusable={isBusy || isAsked}
        onClick={() => setAsked(true)}
      >
        {texts.panel.calculate.remove}
      </Button>
      {isAsked && !isBusy && <Question keep={keep} confirm={confirm} />}
    </div>
  );
}

interface QuestionProps {
  keep(): void;
  confirm(): void;
}

/** Stands in the panel itself, which is too narrow for a window of its own. */
function Question({ keep, confirm }: QuestionProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.calculate.removeDialog;
  const id = useId();
  const ref = useArrivalFocus(null);
  return (
    <div
      ref={ref}
      role="alertdialog"
      tabIndex={-1}
      className={styles.question}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}what`}
      onKeyDown={({ key }) => key === 'Escape' && keep()}
    >
      <h3 id={`${id}title`} className={styles.title}>
        {words.title}
      </h3>
      <div id={`${id}what`}>
        <p className={styles.text}>{words.what}</p>
        <p className={styles.text}>{words.formulas}</p>
      </div>
      <div className={styles.answers}>
        <Button size="small" onClick={keep}>
          {words.keep}
        </Button>
        <Button size="small" appearance="primary" onClick={confirm}>
          {words.confirm}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  question: {
    marginTop: '6px',
    padding: '10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: '0 0 6px' },
  answers: { display: 'flex', justifyContent: 'flex-end', gap: '8px' },
});
