// SPDX-License-Identifier: EUPL-1.2
import { RendererProvider } from '@fluentui/react-components';
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { rememberTour } from '../../panel/help/firstTime.ts';
import { Panel } from '../../panel/Panel.tsx';
import { PLACES, type Place } from '../../panel/places.ts';
import type { PanelTask } from '../../panel/state.ts';
import type { FakeBackend } from './fakeBackend.ts';
import { unstyled } from './ownStyles.ts';

// Half of Jest's own limit: what never comes is told by the query that waits for it, with the page.
configure({ asyncUtilTimeout: 300_000 });

/**
 * Shows the panel, and waits until it has read the workbook: as who has closed the introduction meets it, or
 * `asRemembered` from the panel before.
 */
export async function showPanel(backend: FakeBackend, task: PanelTask = 'open', asRemembered = false) {
  if (!asRemembered) {
    localStorage.clear();
    rememberTour();
  }
  const user = userEvent.setup();
  const view = render(
    <RendererProvider renderer={unstyled}>
      <Panel backend={backend} task={task} />
    </RendererProvider>,
  );
  await waitFor(() => expect(screen.queryByText(/^(Lettura del file|Reading the)/)).toBeNull());
  /** By its tab, in whichever language. */
  const go = (place: Place) => user.click(screen.getAllByRole('tab')[PLACES.indexOf(place)]!);
  return { user, go, ...view };
}

/** A promise that is settled from outside. */
export function pending<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
