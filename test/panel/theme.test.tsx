/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { act } from '@testing-library/react';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';

class ThemedBackend extends FakeBackend {
  dark: boolean | null = false;
  isDark() {
    return this.dark;
  }
}

const scheme = (container: HTMLElement) => container.querySelector('main')!.parentElement!.style.colorScheme;

function systemIs(dark: boolean): void {
  window.matchMedia = (() => ({ matches: dark, addEventListener() {}, removeEventListener() {} })) as never;
}

afterEach(() => {
  // jsdom has none.
  Reflect.deleteProperty(window, 'matchMedia');
});

test('the panel is as dark as its program, whatever the system is', async () => {
  systemIs(true);
  const { container } = await showPanel(new ThemedBackend());
  expect(scheme(container)).toBe('light');
});

test('a program that does not say leaves it to the system', async () => {
  systemIs(true);
  const backend = new ThemedBackend();
  backend.dark = null;
  expect(scheme((await showPanel(backend)).container)).toBe('dark');
});

test('a theme that has changed is seen when one comes back to the panel', async () => {
  const backend = new ThemedBackend();
  const { container } = await showPanel(backend);
  backend.dark = true;
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(scheme(container)).toBe('dark');
});
