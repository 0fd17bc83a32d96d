// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { tokens } from './tokens.ts';
import { COLOURS, SHARED } from './values.ts';

export interface ThemedProps extends Omit<ComponentProps<'div'>, 'style'> {
  readonly isDark: boolean;
}

/** What stands in it looks as Fluent does, on light or on dark; the browser's own elements follow. */
export function Themed({ isDark, className, ...props }: ThemedProps) {
  const classes = mergeClasses(useStyles().themed, className);
  return <div className={classes} style={isDark ? DARK : LIGHT} {...props} />;
}

const LIGHT = { colorScheme: 'light', ...variables(0) };
const DARK = { colorScheme: 'dark', ...variables(1) };

function variables(theme: 0 | 1): Record<string, string | number> {
  const colours = Object.entries(COLOURS).map(([name, values]) => [`--${name}`, values[theme]]);
  const shared = Object.entries(SHARED).map(([name, value]) => [`--${name}`, value]);
  return Object.fromEntries([...colours, ...shared]);
}

const useStyles = makeStyles({
  themed: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
  },
});
