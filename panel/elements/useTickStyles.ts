// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../theme/tokens.ts';

/** What is ticked or chosen: the browser's own box or dot, in the colour of the product. */
export const useTickStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', cursor: 'pointer' },
  tick: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '8px',
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  label: { minWidth: 0, padding: '6px 8px 6px 4px' },
});
