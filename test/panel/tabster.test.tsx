/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { FluentProvider, Tab, TabList, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

afterEach(cleanup);

function show() {
  render(
    <FluentProvider theme={webLightTheme}>
      <button type="button">before</button>
      <TabList defaultSelectedValue="two">
        <Tab value="one">one</Tab>
        <Tab value="two">two</Tab>
        <Tab value="three">three</Tab>
      </TabList>
      <button type="button">after</button>
    </FluentProvider>,
  );
  screen.getByText('before').focus();
}

const focused = () => document.activeElement?.textContent?.trim();

/** The texts of what has the focus after each of the keys. */
async function after(...keys: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const key of keys) {
    await userEvent.keyboard(key);
    await new Promise((done) => setTimeout(done));
    found.push(focused());
  }
  return found;
}

test('Tab enters the tabs at the selected one and leaves them, either way', async () => {
  show();
  expect(await after('{Tab}', '{Tab}', '{Shift>}{Tab}{/Shift}', '{Shift>}{Tab}{/Shift}')).toEqual([
    expect.stringContaining('two'),
    'after',
    expect.stringContaining('two'),
    'before',
  ]);
});

test('arrows go round, Home and End to the ends', async () => {
  show();
  const stops = await after(
    '{Tab}',
    '{ArrowRight}',
    '{ArrowRight}',
    '{ArrowLeft}',
    '{Home}',
    '{End}',
    '{ArrowDown}',
  );
  const names = ['two', 'three', 'one', 'three', 'one', 'three', 'three'];
  expect(stops).toEqual(names.map((name) => expect.stringContaining(name)));
});
