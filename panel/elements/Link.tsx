// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { tokens } from '../theme/tokens.ts';
import { useFocusStyles } from './useFocusStyles.ts';

/** Leads somewhere, from within a text. A button to the browser: what it leads to has no address. */
export function Link({ className, ...props }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={mergeClasses(useFocusStyles().focus, useStyles().link, className)}
      {...props}
    />
  );
}

const useStyles = makeStyles({
  link: {
    display: 'inline',
    margin: 0,
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    userSelect: 'text',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':active': { color: tokens.colorBrandForegroundLinkPressed },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});
