// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { errorText } from '../calculate/ErrorMessage.tsx';
import { Message } from '../calculate/Message.tsx';
import { WrongChoicesMessage } from '../calculate/WrongChoicesMessage.tsx';
import { Notice } from '../Notice.tsx';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { ComparedScores } from './ComparedScores.tsx';
import { ComparisonFindings } from './ComparisonFindings.tsx';
import type { ComparisonEnd } from './comparisonEnd.ts';

export interface ComparisonResultProps {
  readonly end: ComparisonEnd;
  /** What was compared has changed since. */
  readonly isOld: boolean;
  readonly goTo: Commands['goTo'];
}

/** How the last comparison ended, and what it says. */
export function ComparisonResult({ end, isOld, goTo }: ComparisonResultProps) {
  const styles = useStyles();
  const inWords = useWords();
  const words = inWords.texts.panel.compare.methods;
  switch (end.kind) {
    case 'wrongChoices':
      return <WrongChoicesMessage outcome={end} />;
    case 'cancelled':
      return (
        <Message intent="info" title={words.cancelled} about={end}>
          {words.nothingChanged}
        </Message>
      );
    case 'failed':
      return (
        <Message intent="error" title={words.failed} about={end}>
          {errorText(end.error, inWords)}
        </Message>
      );
    case 'compared': {
      const [first, second] = end.results;
      const [firstName, secondName] = end.request.methods.map((source) => words.sources[source]);
      return (
        <>
          {isOld && <Notice>{words.old}</Notice>}
          <p className={styles.text}>
            {inWords.fill(words.compared, { first: firstName!, second: secondName! })}
          </p>
          {first.run === null || second.run === null ? (
            <Message intent="error" title={words.refused} about={end}>
              {words.refusedWhy}
            </Message>
          ) : (
            <ComparedScores first={first.run} second={second.run} />
          )}
          <ComparisonFindings first={first.findings} second={second.findings} goTo={goTo} />
        </>
      );
    }
  }
}

const useStyles = makeStyles({
  text: { margin: 0 },
});
