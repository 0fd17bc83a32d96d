// SPDX-License-Identifier: EUPL-1.2
import { HostError, type HostErrorCode } from '../core/host/hostError.ts';

/** What kept the host from its work, or a defect of ours (`unexpected`). */
export interface PanelError {
  readonly code: HostErrorCode | 'unexpected';
  readonly detail: string;
}

/** What was thrown as the panel tells it: a HostError by its code, anything else as `unexpected`. */
export function panelErrorOf(error: unknown): PanelError {
  if (error instanceof HostError) return { code: error.code, detail: error.detail };
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
