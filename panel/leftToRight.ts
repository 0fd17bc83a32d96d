// SPDX-License-Identifier: EUPL-1.2

/**
 * Stands in for the package `rtl-css-js`, by which Fluent's styles are turned round for languages that are written from
 * right to left: the panel speaks none of them.
 */
export function convertProperty(
  key: string,
  value: unknown,
): { readonly key: string; readonly value: unknown } {
  return { key, value };
}

/** Styles, turned round. */
export function convert(styles: object): object {
  return styles;
}
