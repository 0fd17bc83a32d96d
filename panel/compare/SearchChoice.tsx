// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { Label } from '../elements/Label.tsx';
import { Choice, type ChoiceProps } from './Choice.tsx';
import { MOST_UNSEARCHED, SearchField } from './SearchField.tsx';

/** One of some clusters, with its name over it; of many, by typing a part of it. */
export function SearchChoice<T extends string>(props: ChoiceProps<T>) {
  const styles = useStyles();
  const id = useId();
  const { label, ...field } = props;
  if (props.options.length <= MOST_UNSEARCHED) return <Choice {...props} />;
  return (
    <div className={styles.choice}>
      <Label id={id} htmlFor={`${id}-field`}>
        {label}
      </Label>
      <SearchField {...field} labelledBy={id} />
    </div>
  );
}

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '2px' },
});
