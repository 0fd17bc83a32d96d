/** SPDX-License-Identifier: EUPL-1.2 */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { tokens } from '../../panel/theme/tokens.ts';
import { COLOURS, SHARED } from '../../panel/theme/values.ts';

test('the values are those of Fluent', () => {
  for (const [name, [light, dark]] of Object.entries(COLOURS)) {
    expect([name, light, dark]).toEqual([name, inTheme(webLightTheme, name), inTheme(webDarkTheme, name)]);
  }
  for (const [name, value] of Object.entries(SHARED)) {
    expect([name, value, value]).toEqual([name, inTheme(webLightTheme, name), inTheme(webDarkTheme, name)]);
  }
});

test('a style refers to a value by its name', () => {
  expect(tokens.colorNeutralForeground1).toBe('var(--colorNeutralForeground1)');
});

function inTheme(theme: object, name: string): unknown {
  return (theme as Readonly<Record<string, unknown>>)[name];
}
