// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { Framework } from '../../core/model/framework.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import type { ScoreName } from '../../core/report/plan.ts';
import { Choice } from '../compare/Choice.tsx';
import { SearchChoice } from '../compare/SearchChoice.tsx';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import type { Explaining } from './explaining.ts';

export interface ScoreChoicesProps {
  /** What is explained now. */
  readonly explained: ScoreName | null;
  /** Every period that was calculated, from the earliest on. */
  readonly runs: readonly ScoreRun[];
  readonly about: Explaining;
  readonly choose: Commands['explainScore'];
}

/** Any score of any cluster, without the report. */
export function ScoreChoices({ explained, runs, about, choose }: ScoreChoicesProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.explain;
  const { clusters, framework, period } = about.run;
  const element = explained?.element ?? framework.root;
  const codes = clusters.map(({ code }) => code);
  // Before anything is chosen nothing is; what is chosen may have no data in this period.
  const chosen = explained?.cluster ?? '';
  const shown = codes.includes(chosen) ? codes : [chosen, ...codes];
  return (
    <div className={styles.choices}>
      <SearchChoice
        label={words.cluster}
        value={chosen}
        options={shown.map((code) => [code, code === '' ? words.choose : about.clusterName(code)])}
        onChange={(cluster) => cluster !== '' && choose({ period, cluster, element })}
      />
      {explained !== null && (
        <Choice
          label={words.element}
          value={element}
          options={inTreeOrder(framework, framework.root).map(({ code, depth }) => [
            code,
            `${'\u00a0\u00a0'.repeat(depth)}${about.elementName(code)}`,
          ])}
          onChange={(code) => choose({ ...explained, element: code })}
        />
      )}
      {explained !== null && runs.length > 1 && (
        <Choice
          label={words.period}
          value={String(runs.indexOf(about.run))}
          options={runs.map((run, index) => [String(index), String(run.period ?? '')])}
          onChange={(index) => choose({ ...explained, period: runs[Number(index)]!.period })}
        />
      )}
    </div>
  );
}

interface Placed {
  readonly code: string;
  /** 0 for the root. */
  readonly depth: number;
}

/** Every element right after its parent or its elder siblings. */
function inTreeOrder(framework: Framework, code: string, depth = 0): Placed[] {
  const element = framework.byCode.get(code)!;
  const children = element.kind === 'aggregate' ? element.children : [];
  return [{ code, depth }, ...children.flatMap((child) => inTreeOrder(framework, child, depth + 1))];
}

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: '6px' },
});
