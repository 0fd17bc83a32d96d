// SPDX-License-Identifier: EUPL-1.2
import type { ReportRequest } from '../../core/report/parts.ts';
import { Checkbox } from '../elements/Checkbox.tsx';
import { Radio, RadioGroup } from '../elements/Radios.tsx';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { ClusterBoxes } from './ClusterBoxes.tsx';

export interface CardChoicesProps {
  readonly report: ReportRequest;
  /** What the clusters of the workbook are called, by code. */
  readonly clusters: ReadonlyMap<string, string>;
  readonly choose: Commands['chooseReport'];
}

/** Which clusters get a card in the next report, and whether it names the others. */
export function CardChoices({ report, clusters, choose }: CardChoicesProps) {
  const { texts } = useWords();
  const words = texts.panel.calculate.cards;
  const { cards, anonymous } = report;
  return (
    <ChoiceGroup name={words.group}>
      <RadioGroup
        aria-label={words.group}
        value={cards === null ? 'all' : 'some'}
        onChange={(value) => choose({ ...report, cards: value === 'all' ? null : [] })}
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
    </ChoiceGroup>
  );
}
