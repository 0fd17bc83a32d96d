// SPDX-License-Identifier: EUPL-1.2
import { Checkbox, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReportRequest } from '../../core/report/parts.ts';
import type { Commands } from '../useDesk.ts';
import { useWords } from '../words.ts';
import { ClusterBoxes } from './ClusterBoxes.tsx';

export interface CardChoicesProps {
  readonly report: ReportRequest;
  /** What the clusters of the workbook are called, by code. */
  readonly clusters: ReadonlyMap<string, string>;
  readonly choose: Commands['chooseReport'];
}

/** Which clusters get a card in the next report, and whether it names the others. */
export function CardChoices({ report, clusters, choose }: CardChoicesProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.actions.cards;
  const { cards, anonymous } = report;
  return (
    <fieldset className={styles.cards}>
      <legend className={styles.legend}>{words.group}</legend>
      <RadioGroup
        aria-label={words.group}
        value={cards === null ? 'all' : 'some'}
        onChange={(_, { value }) => choose({ ...report, cards: value === 'all' ? null : [] })}
      >
        <Radio value="all" label={words.all} />
        <Radio value="some" label={words.some} />
      </RadioGroup>
      {cards !== null && (
        <ClusterBoxes
          clusters={clusters}
          chosen={cards}
          none={words.none}
          choose={(chosen) => choose({ ...report, cards: chosen })}
        />
      )}
      <Checkbox
        checked={anonymous}
        label={words.anonymous}
        onChange={() => choose({ ...report, anonymous: !anonymous })}
      />
    </fieldset>
  );
}

const useStyles = makeStyles({
  cards: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    margin: 0,
    padding: '0 0 0 8px',
    border: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
