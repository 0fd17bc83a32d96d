// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { tokens } from '../theme/tokens.ts';

/** What a field is called, over it. */
export function Label(props: ComponentProps<'label'>) {
  // biome-ignore lint/a11y/noLabelWithoutControl: whoever uses it says of which
  return <label className={useStyles().label} {...props} />;
}

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
