// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { PlanStep } from '../../core/leastEffort/plan.ts';
import type { Indicator } from '../../core/model/framework.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { elementLabel } from '../../core/report/names.ts';
import { DataTable } from '../diagnosis/DataTable.tsx';
import { tokens } from '../theme/tokens.ts';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { useWords } from '../words.ts';
import { effortWriter } from './planSummary.ts';
import { valueWriter, withUnit } from './valueWriter.ts';

export interface StepsTableProps {
  readonly run: ScoreRun;
  readonly caption: string;
  readonly steps: readonly PlanStep[];
}

/** What to improve and by how much, a step a row, with the overall score after each. */
export function StepsTable({ run, caption, steps }: StepsTableProps) {
  const { texts, score, language } = useWords();
  const { heads, total } = texts.next.plan;
  const effortOf = effortWriter(language);
  const sum = steps.reduce((efforts, { effort }) => efforts + effort, 0);
  const headers = [heads.indicator, heads.points, heads.effort, heads.overall];
  return (
    <DataTable caption={caption} headers={headers}>
      {steps.map((step) => (
        <tr key={step.indicator}>
          <th scope="row">
            {elementLabel(run, step.indicator, texts)}
            <Change step={step} indicator={run.framework.byCode.get(step.indicator) as Indicator} />
          </th>
          <td>+{score(step.scoreAfter - step.scoreBefore)}</td>
          <td>{effortOf(step.effort)}</td>
          <td>{score(step.overallAfter)}</td>
        </tr>
      ))}
      <tr>
        <th scope="row">{total}</th>
        <td />
        <td>{effortOf(sum)}</td>
        <td>{score(steps.at(-1)!.overallAfter)}</td>
      </tr>
    </DataTable>
  );
}

interface ChangeProps {
  readonly step: PlanStep;
  readonly indicator: Indicator;
}

/** From which value to which, in the indicator's unit and, where that is divided, as it is declared. */
function Change({ step, indicator }: ChangeProps) {
  const styles = useStyles();
  const inWords = useWords();
  const { texts, fill } = inWords;
  const words = texts.next.plan;
  const write = valueWriter(inWords);
  const { from, to, declared } = step;
  const { format } = indicator;
  const ends = { from: write(from, format), to: withUnit(write(to, format), indicator) };
  return (
    <span className={styles.change}>
      <span aria-hidden="true">{`${ends.from} → ${ends.to}`}</span>
      <VisuallyHidden>{`: ${fill(words.change, ends)}`}</VisuallyHidden>
      {declared !== null && (
        <span className={styles.declared}>
          {fill(words.declared, {
            from: write(declared.from, 'number'),
            to: write(declared.to, 'number'),
          })}
        </span>
      )}
    </span>
  );
}

const useStyles = makeStyles({
  /** Holds what is only heard, so that it scrolls with the table. */
  change: { position: 'relative', display: 'block', fontWeight: tokens.fontWeightRegular },
  declared: { display: 'block', color: tokens.colorNeutralForeground2 },
});
