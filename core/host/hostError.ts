// SPDX-License-Identifier: EUPL-1.2

/** What can keep a host from doing its work; each has a text in i18n that says what to do. */
export type HostErrorCode =
  | 'workbook-protected'
  | 'sheet-protected'
  | 'cell-being-edited'
  | 'not-supported'
  | 'too-large'
  | 'file-too-large'
  | 'text-too-long'
  | 'read-only'
  | 'sheet-gone'
  | 'sheet-hidden'
  | 'last-visible-sheet'
  | 'not-a-workbook'
  | 'file-encrypted'
  | 'other-ending'
  | 'file-not-found'
  | 'file-is-folder'
  | 'file-forbidden'
  | 'file-failed'
  | 'disk-full'
  | 'output-failed'
  | 'out-is-input'
  | 'busy'
  | 'no-answer'
  | 'part-not-loaded'
  | 'host-failed';

/** The only error that a host raises. Any other exception is a bug. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    /** The sheet concerned, or the host's own message; shown to the user as `{detail}`. */
    readonly detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'HostError';
  }
}
