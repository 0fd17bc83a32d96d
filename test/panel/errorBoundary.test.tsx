/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from '../../panel/ErrorBoundary.tsx';

function Part({ state }: { readonly state: { broken: boolean } }) {
  if (state.broken) throw new Error('a defect');
  return <p>whole</p>;
}

test('a defect leaves a message and a way back, not a blank panel', async () => {
  const state = { broken: true };
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <ErrorBoundary language="it-IT">
      <Part state={state} />
    </ErrorBoundary>,
  );
  expect(error).toHaveBeenCalled();
  error.mockRestore();
  expect(screen.getByRole('alert').textContent).toContain('a defect');
  state.broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Mostra di nuovo il pannello' }));
  expect(screen.getByText('whole')).toBeTruthy();
});
