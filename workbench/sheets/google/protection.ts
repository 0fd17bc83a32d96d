// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Book } from '../model/book.ts';
import type { ProtectionState, SheetState } from '../model/sheetState.ts';
import { createRange } from './range.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

export function createProtection(book: Book, sheet: SheetState, state: ProtectionState): Protection {
  const changed = (change: Partial<ProtectionState>): Protection => {
    if (!state.userMayEdit) book.beforeEdit({ sheet, area: state.area });
    Object.assign(state, change);
    book.version++;
    return protection;
  };
  const protection: Protection = emulate<Protection>(
    book.execution,
    'Protection',
    {
      canEdit: () => state.userMayEdit && !book.execution.viewOnly,
      getDescription: () => state.description,
      getRange: () =>
        createRange(book, {
          sheet,
          area: state.area ?? { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns },
        }),
      isWarningOnly: () => state.warningOnly,
      setDescription: (description) => changed({ description }),
      setWarningOnly: (warningOnly) => changed({ warningOnly }),
      remove: () => {
        changed({});
        sheet.protections = sheet.protections.filter((other) => other !== state);
      },
    },
    () => book.assertThere(sheet),
  );
  return protection;
}
