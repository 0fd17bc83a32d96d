// SPDX-License-Identifier: EUPL-1.2
import { createRoot } from 'react-dom/client';
import type { Desk } from './desk.ts';
import { Panel } from './Panel.tsx';
import type { PanelTask } from './state.ts';

/** Shows the panel in an element of the page, and begins the task. Returns how to take it away. */
export function mountPanel(element: HTMLElement, desk: Desk, task: PanelTask = 'open'): () => void {
  const root = createRoot(element);
  root.render(<Panel desk={desk} task={task} />);
  return () => root.unmount();
}
