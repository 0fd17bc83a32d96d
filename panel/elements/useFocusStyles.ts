// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../theme/tokens.ts';

/** How what the keyboard is at shows it; an outline is seen in forced colours too. */
export const useFocusStyles = makeStyles({
  focus: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' } },
});
