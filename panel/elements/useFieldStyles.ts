// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../theme/tokens.ts';

/** What can be filled in: a frame with a stronger line under it, as Fluent's fields have. */
export const useFieldStyles = makeStyles({
  field: {
    boxSizing: 'border-box',
    minHeight: '24px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':focus-within': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
  },
  wrong: {
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    borderBottomColor: tokens.colorPaletteRedBorder2,
  },
});
