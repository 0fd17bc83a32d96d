// SPDX-License-Identifier: EUPL-1.2
import { createRoot } from 'react-dom/client';
import type { Desk } from './desk.ts';
import { Panel } from './Panel.tsx';

/** Shows the panel in an element of the page. Returns how to take it away. */
export function mountPanel(element: HTMLElement, desk: Desk): () => void {
  const root = createRoot(element);
  root.render(<Panel desk={desk} />);
  return () => root.unmount();
}
