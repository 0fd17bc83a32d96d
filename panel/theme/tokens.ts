// SPDX-License-Identifier: EUPL-1.2
import type { COLOURS, SHARED } from './values.ts';

/** What a theme says, by its name in Fluent. */
export type Token = keyof typeof COLOURS | keyof typeof SHARED;

/** How a style refers to what the theme says. */
export const tokens = new Proxy({} as Readonly<Record<Token, string>>, {
  get: (_, name) => `var(--${String(name)})`,
});
