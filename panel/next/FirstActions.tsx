// SPDX-License-Identifier: EUPL-1.2

import { makeStyles } from '@fluentui/react-components';
import { clusterActions, type ScoredAction } from '../../core/guidance/actions.ts';
import { actionsTexts } from '../../core/i18n/rooms/actions.ts';
import type { Action } from '../../core/model/guidance.ts';
import type { Cluster } from '../../core/model/observations.ts';
import { elementLabel } from '../../core/report/names.ts';
import { SmallText } from '../SmallText.tsx';
import type { Result } from '../state.ts';
import { tokens } from '../theme/tokens.ts';
import { useWords, type Words } from '../words.ts';

export interface FirstActionsProps {
  readonly published: Result['published'];
  readonly cluster: Cluster;
  /** Year first. */
  readonly today: string;
}

const MOST_SHOWN = 3;

/** The actions with the most gain for their effort, and those for the state of the label. */
export function FirstActions({ published, cluster, today }: FirstActionsProps) {
  const styles = useStyles();
  const inWords = useWords();
  const { texts } = inWords;
  const words = texts.next.actions;
  const { run, guidance } = published;
  const { scored, label: forLabel } = clusterActions(run, guidance.actions, [cluster], today)[0]!;
  const first = scored.slice(0, MOST_SHOWN);
  const isBuiltIn = [...first.map(({ action }) => action), ...forLabel].some(({ place }) => place === null);
  return (
    <>
      {first.length === 0 && <p className={styles.text}>{words.none}</p>}
      <ol className={styles.list}>
        {first.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two actions may have the same text
          <li key={i}>
            {one.action.text}
            <span className={styles.facts}>
              {[
                elementLabel(run, one.element, texts),
                gainOf(one, inWords),
                ...factsOf(one.action, inWords),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {forLabel.length > 0 && (
        <>
          <h4 className={styles.heading}>{words.forLabel}</h4>
          <ul className={styles.list}>
            {forLabel.slice(0, MOST_SHOWN).map((action, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two actions may have the same text
              <li key={i}>
                {action.text}
                <span className={styles.facts}>{factsOf(action, inWords).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {isBuiltIn && <SmallText>{words.builtIn}</SmallText>}
    </>
  );
}

function gainOf({ gain }: ScoredAction, { texts, fill, score }: Words): string {
  return fill(texts.next.actions.gain, { points: score(gain) });
}

/** Effort, time and owner. */
function factsOf(action: Action, { language, texts, fill, count }: Words): string[] {
  const words = texts.next.actions;
  const { effort, months, owner } = action;
  return [
    fill(words.effort, { effort: actionsTexts(language).efforts[effort - 1]! }),
    ...(months === null ? [] : [count(words.months, months)]),
    ...(owner === '' ? [] : [fill(words.owner, { owner })]),
  ];
}

const useStyles = makeStyles({
  text: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    paddingLeft: '20px',
    overflowWrap: 'anywhere',
    ':empty': { display: 'none' },
  },
  facts: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
