// SPDX-License-Identifier: EUPL-1.2
import type { HostErrorCode } from '../../host/hostError.ts';

export const hostErrors = {
  'workbook-protected':
    'The structure of the workbook is protected, so no sheet can be added. Remove the protection (Review, Protect Workbook), then try again. Nothing was changed.',
  'sheet-protected':
    'The sheet «{detail}» is protected. Remove its protection (in Excel: Review, Unprotect Sheet; in Google Sheets: Data, Protect sheets and ranges) or ask its owner, then try again. Nothing was changed.',
  'cell-being-edited':
    'A cell is being edited. Press Enter or Esc in the sheet, then try again. Nothing was changed.',
  'not-supported':
    'This version of the program, or this kind of file, lacks something that the cruscotto needs ({detail}). Update the program, use Excel on the web, or save the file as an ordinary workbook (.xlsx).',
  'too-large':
    'There are too many data to be read or written at once ({detail}). Divide them over several sheets, then try again.',
  'file-too-large':
    'There is more in the file than can be read at once ({detail}). Divide the data over several files, or remove what is not needed (names, links, formats, pictures), then try again.',
  'text-too-long':
    'The text for the cell {detail} is longer than the 32,767 characters that a cell can hold. Shorten the name or the text from which it is made, then try again. Nothing was written.',
  'read-only': 'The spreadsheet is open for reading only. Save a copy, then try again.',
  'sheet-gone':
    'The sheet «{detail}» is no longer there: it was deleted or renamed. Read the spreadsheet again.',
  'sheet-hidden':
    'The sheet «{detail}» is hidden. Show it (in Excel: right-click a sheet’s tab, Unhide; in Google Sheets: View, Hidden sheets), then try again.',
  'last-visible-sheet':
    'The spreadsheet would be left without a visible sheet. Show a hidden sheet (in Excel: right-click a sheet’s tab, Unhide; in Google Sheets: View, Hidden sheets) or add one, then try again. Nothing was changed.',
  'not-a-workbook':
    'The file is not an .xlsx workbook, or it is damaged ({detail}). Open it in a spreadsheet program and save it as .xlsx.',
  'file-encrypted':
    'The file is protected by a password, or is in the old .xls format. Save it as .xlsx without a password.',
  'file-not-found': 'The file or folder “{detail}” is not there. Check the name and try again.',
  'file-is-folder': '“{detail}” is a folder. Give the name of a file.',
  'file-forbidden':
    '“{detail}” cannot be read or written: permission is missing, or the disk is read-only. Nothing was written.',
  'file-failed': 'The file cannot be read or written ({detail}). Nothing was written.',
  'disk-full':
    'There is no more room on the disk for “{detail}”. The file of before, if there was one, is intact. Make room and try again.',
  'output-failed': 'What is printed does not get to where it goes ({detail}). Write elsewhere and try again.',
  'out-is-input':
    '“{detail}” is the workbook that is read, which is never changed. Give the result another name.',
  'other-ending':
    'The file is of the kind {detail}: under another extension Excel would not open it. Give the result a name that ends in {detail}. Nothing was written.',
  busy: 'Somebody else is calculating in this spreadsheet at the moment. Wait until they have finished, then try again. Nothing was changed.',
  'part-not-loaded':
    'A part of the cruscotto could not be loaded. Check the connection, then try again. Nothing was changed. ({detail})',
  'no-answer':
    'Google did not carry out the request ({detail}). Reload the page and try again: what was finished is kept, and the old report is still there. If it happens again, the authorisation may have been withdrawn (open the panel from the menu to give it again), a daily limit of Google may have been reached, or two Google accounts are signed in in this browser: then use a browser profile for each.',
  'host-failed':
    'The program refused the request: {detail}. The sheets that were already there have not been changed; try again.',
} as const satisfies Record<HostErrorCode, string>;
