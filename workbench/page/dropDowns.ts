// SPDX-License-Identifier: EUPL-1.2
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type IResources,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { ListChoice } from '../../workbook-file/looks/sheetLayout.ts';
import { rangeOf } from './ranges.ts';

/** The name under which Univer keeps the rules of data validation in a snapshot. */
const RESOURCE = 'SHEET_DATA_VALIDATION_PLUGIN';

/** The lists to choose from, by the id of their sheet, as a snapshot keeps them. */
export function dropDownResource(
  bySheet: readonly (readonly [sheetId: string, lists: readonly ListChoice[]])[],
): IResources[number] {
  const rules = bySheet.map(([sheetId, lists]) => [
    sheetId,
    lists.map((list, index) => rule(list, `${sheetId}-list-${index + 1}`)),
  ]);
  return { name: RESOURCE, data: JSON.stringify(Object.fromEntries(rules)) };
}

function rule({ areas, options, source }: ListChoice, uid: string): ISheetDataValidationRule {
  return {
    uid,
    type: DataValidationType.LIST,
    formula1: options === null ? `=${source}` : JSON.stringify(options),
    ranges: areas.map(rangeOf),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: DataValidationErrorStyle.STOP,
    renderMode: DataValidationRenderMode.ARROW,
  };
}
