// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from 'react';
import type { PanelBackend } from './panelBackend.ts';

const QUERY = '(prefers-color-scheme: dark)';

/** Whether the panel is dark: as the program is, and where that does not say, as the system is. */
export function useIsDark(backend: PanelBackend): boolean {
  return useSyncExternalStore(onChange, () => backend.isDark?.() ?? isSystemDark());
}

function isSystemDark(): boolean {
  return window.matchMedia?.(QUERY).matches ?? false;
}

/**
 * The system tells its changes. Excel tells none of its own (`OfficeThemeChanged` is an event of Outlook's mailbox alone), but
 * its theme is changed in a window of its own, from which one comes back to the panel.
 */
function onChange(listener: () => void): () => void {
  const query = window.matchMedia?.(QUERY);
  query?.addEventListener?.('change', listener);
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    query?.removeEventListener?.('change', listener);
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}
