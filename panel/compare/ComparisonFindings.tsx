// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../core/model/finding.ts';
import { Folding } from '../elements/Folding.tsx';
import { AlikeFindingsList } from '../problems/AlikeFindingsList.tsx';
import { groupFindings } from '../problems/groupFindings.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { splitFindings } from './splitFindings.ts';

export interface ComparisonFindingsProps {
  readonly first: readonly Finding[];
  readonly second: readonly Finding[];
  readonly goTo: Commands['goTo'];
}

/** What was found wrong or odd in making the two results; open where it prevents one. */
export function ComparisonFindings({ first, second, goTo }: ComparisonFindingsProps) {
  const styles = useStyles();
  const { texts, fill } = useWords();
  const words = texts.panel.compare.methods.findings;
  const groups = splitFindings(first, second).filter(({ findings }) => findings.length > 0);
  return (
    <div className={styles.groups}>
      {groups.map(({ of, findings }) => (
        <Folding
          key={of}
          level="h4"
          heading={fill(words[of], { n: findings.length })}
          opensAtFirst={findings.some(({ severity }) => severity === 'error')}
        >
          {groupFindings(findings).flatMap(({ alike }) =>
            alike.map((group) => (
              <AlikeFindingsList
                key={JSON.stringify([group.code, group.sheet])}
                alike={group}
                goTo={goTo}
                curing={null}
              />
            )),
          )}
        </Folding>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  groups: { margin: '0 -8px' },
});
