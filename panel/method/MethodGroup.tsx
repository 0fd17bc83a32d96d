// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MethodKeyName } from '../../core/model/methodKeys.ts';
import { Folding } from '../elements/Folding.tsx';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { ChoiceMark } from './ChoiceMark.tsx';
import { KeyField } from './KeyField.tsx';
import { isShown, type MethodGroupName } from './methodGroups.ts';
import type { ShownMethod } from './shownMethod.ts';

export interface MethodGroupProps {
  readonly name: MethodGroupName;
  readonly keys: readonly MethodKeyName[];
  readonly shown: ShownMethod;
  readonly choose: Commands['choose'];
  /** What stands under the choices. */
  readonly children?: ReactNode;
}

/** The choices of one step of the calculation; its heading says whether something in it is out of the ordinary. */
export function MethodGroup({ name, keys, shown, choose, children }: MethodGroupProps) {
  const styles = useStyles();
  const { texts, count } = useWords();
  const words = texts.panel.method;
  const changed = keys.filter((key) => shown.changed.has(key)).length;
  return (
    <Folding
      contentClassName={styles.panel}
      heading={
        <span className={styles.heading}>
          <span className={styles.name}>{words.groups[name]}</span>
          {changed > 0 && <ChoiceMark kind="changed">{count(words.marks.changedCount, changed)}</ChoiceMark>}
          {keys.some((key) => shown.choices.has(key)) && (
            <ChoiceMark kind="unsaved">{words.marks.unsaved}</ChoiceMark>
          )}
          {keys.some((key) => shown.wrong.has(key)) && (
            <ChoiceMark kind="wrong">{words.marks.wrong}</ChoiceMark>
          )}
        </span>
      }
    >
      {keys
        .filter((key) => isShown(key, shown))
        .map((key) => (
          <KeyField key={key} name={key} shown={shown} choose={choose} />
        ))}
      {children}
    </Folding>
  );
}

const useStyles = makeStyles({
  heading: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', padding: '4px 0' },
  name: { fontWeight: tokens.fontWeightSemibold },
  panel: { display: 'flex', flexDirection: 'column', gap: '16px', margin: '4px 8px 14px' },
});
