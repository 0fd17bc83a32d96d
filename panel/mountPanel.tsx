// SPDX-License-Identifier: EUPL-1.2
import { createRoot } from 'react-dom/client';
import { Panel } from './Panel.tsx';
import type { PanelBackend } from './panelBackend.ts';
import type { PanelTask } from './state.ts';

/** Shows the panel in an element of the page, and begins the task. Returns how to take it away. */
export function mountPanel(
  element: HTMLElement,
  backend: PanelBackend,
  task: PanelTask = 'open',
): () => void {
  const root = createRoot(element);
  root.render(<Panel backend={backend} task={task} />);
  return () => root.unmount();
}
