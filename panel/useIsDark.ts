// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from 'react';
import type { PanelBackend } from './panelBackend.ts';

const QUERY = '(prefers-color-scheme: dark)';

/** Whether the panel is dark: as the program is, and where that does not say, as the system is. */
export function useIsDark({ isDark }: PanelBackend): boolean {
  const system = useSyncExternalStore(onSystemChange, isSystemDark);
  return isDark?.() ?? system;
}

function isSystemDark(): boolean {
  return window.matchMedia?.(QUERY).matches ?? false;
}

function onSystemChange(listener: () => void): () => void {
  const query = window.matchMedia?.(QUERY);
  query?.addEventListener?.('change', listener);
  return () => query?.removeEventListener?.('change', listener);
}
