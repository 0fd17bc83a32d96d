// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tokens } from './theme/tokens.ts';

/** What explains the text or the control beside it. */
export function SmallText({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p id={id} className={useStyles().text}>
      {children}
    </p>
  );
}

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
