// SPDX-License-Identifier: EUPL-1.2
import { changes } from './counting.ts';
import type { AuthorisationMode } from './options.ts';

const SHEETS_SCOPES =
  '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)';
const UI_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

/** Of `SpreadsheetApp`, what needs no document. */
const WITHOUT_DOCUMENT = new Set(['getUi', 'newConditionalFormatRule', 'newDataValidation', 'newTextStyle']);

/** Why a script in this mode may not call it, in Google's words; `null` where it may. */
export function refusal(mode: AuthorisationMode, type: string, member: string): string | null {
  if (mode === 'FULL') return null;
  const isShown = type === 'Ui' && (member.startsWith('show') || member === 'alert' || member === 'prompt');
  // Menus are all that a script may show before it is authorised, and in onOpen.
  if (isShown) return refused(type, member, UI_SCOPE);
  if (mode === 'NONE' && type === 'SpreadsheetApp' && !WITHOUT_DOCUMENT.has(member)) {
    return refused(type, member, SHEETS_SCOPES);
  }
  if (mode === 'CUSTOM_FUNCTION') {
    if (type === 'SpreadsheetApp' && member === 'getUi') {
      return 'Cannot call SpreadsheetApp.getUi() from this context.';
    }
    if (changes(type, member)) return refused(type, member, SHEETS_SCOPES);
  }
  return null;
}

function refused(type: string, member: string, scopes: string): string {
  return `You do not have permission to call ${type}.${member}. Required permissions: ${scopes}`;
}
