/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { laterPart } from '../../panel/laterPart.tsx';

afterEach(cleanup);

const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

test('a part is shown when it is loaded, and at once from then on', async () => {
  let loads = 0;
  const Part = laterPart(async () => {
    loads++;
    return Greeting;
  });
  render(<Part name="one" />);
  expect(screen.getByText('Loading…')).toBeTruthy();
  await screen.findByText('Hello one');
  cleanup();
  render(<Part name="two" />);
  expect(screen.getByText('Hello two')).toBeTruthy();
  expect(loads).toBe(1);
});

test('a part that cannot be loaded is said, and can be tried again', async () => {
  let isOffline = true;
  const Part = laterPart(async () => {
    if (isOffline) throw new Error('no connection');
    return Greeting;
  });
  render(<Part name="one" />);
  await screen.findByText(/A part of the cruscotto could not be loaded.*no connection/);
  isOffline = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('Hello one');
});
