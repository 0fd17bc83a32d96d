// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import { tokens } from '../theme/tokens.ts';
import { useFocusStyles } from './useFocusStyles.ts';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly appearance?: 'secondary' | 'primary' | 'outline' | 'subtle' | 'transparent';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactNode;
  readonly iconPosition?: 'before' | 'after';
  /** It does nothing, and can still be reached by the keyboard. */
  readonly disabledFocusable?: boolean;
}

/** A button in the look of Fluent's. Where it can be pressed in (`aria-pressed`), it shows that it is. */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  icon,
  iconPosition = 'before',
  disabledFocusable = false,
  className,
  children,
  onClick,
  ...props
}: ButtonProps) {
  const styles = useStyles();
  const isPressed = props['aria-pressed'] === true;
  return (
    <button
      type="button"
      className={mergeClasses(
        useFocusStyles().focus,
        styles.button,
        styles[appearance],
        size === 'small' && styles.small,
        children === undefined && (size === 'small' ? styles.smallIconOnly : styles.iconOnly),
        iconPosition === 'after' && styles.iconAfter,
        isPressed && styles.pressed,
        disabledFocusable && styles.disabled,
        disabledFocusable && appearance !== 'secondary' && appearance !== 'primary' && styles.disabledBare,
        className,
      )}
      aria-disabled={disabledFocusable || undefined}
      onClick={disabledFocusable ? undefined : onClick}
      {...props}
    >
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
    </button>
  );
}

const CHOSEN = {
  backgroundColor: 'Highlight',
  border: '1px solid HighlightText',
  color: 'HighlightText',
  forcedColorAdjust: 'none',
} as const;

const BARE = {
  backgroundColor: 'transparent',
  border: '1px solid transparent',
} as const;

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '6px',
    boxSizing: 'border-box',
    minWidth: '96px',
    margin: 0,
    padding: '5px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    '@media (forced-colors: active)': { ':hover': { color: 'Highlight' } },
  },
  secondary: {},
  primary: {
    ...BARE,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    '@media (forced-colors: active)': { ...CHOSEN, ':hover': { color: 'HighlightText' } },
  },
  outline: { backgroundColor: 'transparent' },
  subtle: { ...BARE, color: tokens.colorNeutralForeground2 },
  transparent: {
    ...BARE,
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: 'transparent', color: tokens.colorNeutralForeground2BrandHover },
    ':active': { backgroundColor: 'transparent' },
  },
  small: {
    gap: '4px',
    minWidth: '64px',
    padding: '3px 8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  iconOnly: { minWidth: '32px', padding: '5px' },
  smallIconOnly: { minWidth: '24px', padding: '1px' },
  icon: { display: 'inline-flex', fontSize: '20px' },
  iconAfter: { flexDirection: 'row-reverse' },
  pressed: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorNeutralForeground2Selected,
    '@media (forced-colors: active)': { ...CHOSEN, ':hover': { color: 'HighlightText' } },
  },
  disabled: {
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      color: tokens.colorNeutralForegroundDisabled,
    },
    ':active': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    '@media (forced-colors: active)': {
      backgroundColor: 'ButtonFace',
      color: 'GrayText',
      ':hover': { color: 'GrayText' },
    },
  },
  disabledBare: {
    backgroundColor: 'transparent',
    ':hover': { backgroundColor: 'transparent' },
    ':active': { backgroundColor: 'transparent' },
  },
});
