// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { Button } from '../elements/Button.tsx';
import type { Outcome } from '../outcome.ts';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords, type Words } from '../words.ts';
import { Message } from './Message.tsx';
import { SheetLinks } from './SheetLinks.tsx';
import { intentOf, scoresMade, type UnscoredCluster, type WhyUnscored } from './scoresMade.ts';

export interface PublishedMessageProps {
  readonly outcome: Extract<Outcome, { kind: 'published' }>;
  readonly commands: Pick<Commands, 'goTo' | 'choosePlace' | 'dismiss'>;
}

/** What a calculation has come to: how many scores, why not all, and the sheets. */
export function PublishedMessage({ outcome, commands }: PublishedMessageProps) {
  const styles = useStyles();
  const words = useWords();
  const { texts, fill } = words;
  const { published } = outcome;
  const { clusters, unscored, scored } = scoresMade(published.run);
  const own = texts.panel.outcome;
  const isShort = published.sheets.length <= FEW_SHEETS;
  const links = <SheetLinks sheets={published.sheets} goTo={commands.goTo} />;
  return (
    <Message
      intent={intentOf(published)}
      title={publishedTitle(outcome, words)}
      about={outcome}
      dismiss={commands.dismiss}
    >
      {scored > 0 && (
        <p className={styles.line}>
          {scored === clusters
            ? words.count(own.allScored, clusters)
            : fill(words.count(own.someScored, scored), { clusters })}
        </p>
      )}
      {WHY.map((why) => {
        const names = unscored.filter((one) => one.why === why);
        if (names.length === 0) return null;
        return (
          <p key={why} className={styles.line}>
            {fill(own.unscored[why], { names: namesOf(names, words) })}
          </p>
        );
      })}
      {published.unmade.map(({ part, why }) => (
        <p key={part} className={styles.line}>
          {fill(own.unmade[why], { sheet: texts.report.sheets[part] })}
        </p>
      ))}
      {unscored.length > 0 && (
        <div className={styles.ways}>
          <Button size="small" onClick={() => commands.choosePlace('data')}>
            {own.toProblems}
          </Button>
          <Button size="small" onClick={() => commands.choosePlace('method')}>
            {own.toMethod}
          </Button>
        </div>
      )}
      {scored > 0 && unscored.length === 0 && published.unmade.length === 0 && isShort && own.sheetsMade}
      {isShort ? (
        links
      ) : (
        <details className={styles.line}>
          <summary className={styles.summary}>{fill(own.manySheets, { n: published.sheets.length })}</summary>
          {links}
        </details>
      )}
    </Message>
  );
}

/** That it is ready, where there is any score; as the heading of the message and to be read aloud. */
export function publishedTitle({ published }: PublishedMessageProps['outcome'], { texts }: Words): string {
  const { published: ready, noScores } = texts.panel.outcome;
  return scoresMade(published.run).scored === 0 ? noScores : ready;
}

const WHY: readonly WhyUnscored[] = ['availability', 'screened'];
const FEW_SHEETS = 4;
const FEW_NAMES = 5;

function namesOf(clusters: readonly UnscoredCluster[], { texts, count }: Words): string {
  const names = clusters.slice(0, FEW_NAMES).map(({ name }) => name);
  const others = clusters.length - names.length;
  return [...names, ...(others === 0 ? [] : [count(texts.panel.outcome.otherClusters, others)])].join(', ');
}

const useStyles = makeStyles({
  line: { margin: '2px 0' },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '4px 0' },
});
