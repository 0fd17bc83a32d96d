// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { Framework } from '../../core/model/framework.ts';
import type { ScoreName } from '../../core/report/plan.ts';
import { Choice } from '../compare/Choice.tsx';
import type { Commands } from '../useDesk.ts';
import { useWords } from '../words.ts';
import type { Explaining } from './explaining.ts';

export interface ScoreChoicesProps {
  /** What is explained now. */
  readonly explained: ScoreName | null;
  readonly about: Explaining;
  readonly choose: Commands['explainScore'];
}

/** Any score of any cluster, without the report. */
export function ScoreChoices({ explained, about, choose }: ScoreChoicesProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.explain;
  const { clusters, framework } = about.run;
  const element = explained?.element ?? framework.root;
  const clusterOptions = clusters.map(({ code }) => [code, about.clusterName(code)] as const);
  return (
    <div className={styles.choices}>
      <Choice
        label={words.cluster}
        value={explained?.cluster ?? ''}
        options={explained === null ? [['', words.choose] as const, ...clusterOptions] : clusterOptions}
        onChange={(cluster) => cluster !== '' && choose({ cluster, element })}
      />
      {explained !== null && (
        <Choice
          label={words.element}
          value={element}
          options={inTreeOrder(framework, framework.root).map(({ code, depth }) => [
            code,
            `${'\u00a0\u00a0'.repeat(depth)}${about.elementName(code)}`,
          ])}
          onChange={(chosen) => choose({ cluster: explained.cluster, element: chosen })}
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
