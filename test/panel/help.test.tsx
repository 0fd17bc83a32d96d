/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react';
import { VERSION } from '../../core/version.ts';
import { textsIn } from '../support/textsIn.ts';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';

const { help, panel } = textsIn('it');
const tour = () => screen.queryByRole('region', { name: help.tour.heading });

beforeEach(() => localStorage.clear());

test('the introduction has three cards, keeps nobody from the panel, and is closed for good', async () => {
  const { user, unmount } = await showPanel(new FakeBackend(), 'open', true);
  const inTour = within(tour()!);
  for (const { heading } of help.tour.cards) {
    expect(inTour.getByRole('heading', { level: 3 }).textContent).toBe(heading);
    await user.click(inTour.getByRole('button', { name: help.tour.forward }));
  }
  expect(screen.getByRole('button', { name: panel.calculate.calculate })).toBeTruthy();
  await user.click(inTour.getByRole('button', { name: help.tour.close }));
  expect(tour()).toBeNull();
  unmount();
  await showPanel(new FakeBackend(), 'open', true);
  expect(tour()).toBeNull();
});

test('what is said about the program: version, licence, privacy; the introduction comes back from there', async () => {
  const { user, go } = await showPanel(new FakeBackend());
  await go('method');
  await user.click(screen.getByRole('button', { name: panel.about }));
  const about = within(screen.getByRole('region', { name: help.about.heading }));
  expect(about.getByText(new RegExp(VERSION))).toBeTruthy();
  expect(about.getByText(/EUPL-1\.2/)).toBeTruthy();
  expect(about.getByText(help.about.privacy)).toBeTruthy();
  await user.click(about.getByRole('button', { name: help.about.showOthers }));
  expect(await about.findByText(help.about.othersMissing)).toBeTruthy();
  await user.click(about.getByRole('button', { name: help.about.tour }));
  expect(tour()).not.toBeNull();
});

test('a question mark unfolds the help of its section', async () => {
  const { user } = await showPanel(new FakeBackend());
  const button = screen.getByRole('button', { name: `Aiuto: ${panel.found.heading}` });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText(help.topics.found)).toBeTruthy();
});

test('after calculating, sections lead to their sheets, and printing names those that are ticked', async () => {
  const backend = new FakeBackend();
  const { user } = await showPanel(backend);
  await user.click(screen.getByRole('button', { name: panel.calculate.calculate }));
  await user.click(await screen.findByRole('button', { name: 'Apri il foglio Cruscotto' }));
  expect(backend.asked).toContain('goTo Cruscotto A1');
  const print = within(screen.getByRole('region', { name: help.print.heading }));
  await user.click(print.getByRole('checkbox', { name: 'Dimensioni' }));
  expect(print.getByText(/«Cruscotto», poi.*linguette: Metodo usato\./)).toBeTruthy();
});
