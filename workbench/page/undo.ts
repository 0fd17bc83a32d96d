// SPDX-License-Identifier: EUPL-1.2
import { IUndoRedoService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { ExcelHost } from '../host/excelHost.ts';

/**
 * Excel empties its undo list when an add-in changes the workbook. Here too: otherwise a user could undo half a
 * report.
 */
export function emptyingUndo(host: ExcelHost, api: FUniver): ExcelHost {
  const workbook = api.getActiveWorkbook()!;
  const undo = workbook.getActiveSheet().getInject().get(IUndoRedoService);
  return {
    ...host,
    get liveReferences() {
      return host.liveReferences;
    },
    async execute(body, waitsForCellEdit) {
      const before = undo.pitchTopUndoElement();
      const response = await host.execute(body, waitsForCellEdit);
      if (undo.pitchTopUndoElement() !== before) undo.clearUndoRedo(workbook.getId());
      return response;
    },
  };
}
