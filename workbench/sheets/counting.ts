// SPDX-License-Identifier: EUPL-1.2

/**
 * What counts as a call: whatever travels to the document or to the lock. A class that is not listed is local to the
 * script (builders, enumerations, menus, HTML); of a listed class everything counts but what stands here: addressing,
 * and what came along when the object was fetched.
 */
const LOCAL_MEMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    SpreadsheetApp: [
      'getActive',
      'getActiveSpreadsheet',
      'getUi',
      'newConditionalFormatRule',
      'newDataValidation',
      'newTextStyle',
    ],
    Spreadsheet: ['getId', 'getRange', 'getRangeList', 'createDeveloperMetadataFinder'],
    Sheet: [
      'getSheetId',
      'getParent',
      'getRange',
      'getRangeList',
      'newChart',
      'createDeveloperMetadataFinder',
    ],
    Range: [
      'getA1Notation',
      'getRow',
      'getColumn',
      'getLastRow',
      'getLastColumn',
      'getNumRows',
      'getNumColumns',
      'getSheet',
      'getGridId',
      'getCell',
      'offset',
    ],
    RangeList: ['getRanges'],
    Protection: ['getDescription', 'getProtectionType', 'getRange', 'isWarningOnly'],
    NamedRange: ['getName', 'getRange'],
    EmbeddedChart: [
      'getChartId',
      'getContainerInfo',
      'getHiddenDimensionStrategy',
      'getMergeStrategy',
      'getNumHeaders',
      'getRanges',
      'getTransposeRowsAndColumns',
      'modify',
    ],
    DeveloperMetadata: ['getId', 'getKey', 'getLocation', 'getValue', 'getVisibility'],
    DeveloperMetadataFinder: ['withId', 'withKey', 'withLocationType', 'withValue', 'withVisibility'],
    Lock: ['hasLock'],
  }).map(([type, members]) => [type, new Set(members)]),
);

export function counts(type: string, member: string): boolean {
  const local = LOCAL_MEMBERS.get(type);
  return local !== undefined && !local.has(member);
}

/** True where the call changes the document: a custom function and a mere reader may not. */
export function changes(type: string, member: string): boolean {
  return counts(type, member) && type !== 'Lock' && !/^(get|is|has|can|find|flush)/.test(member);
}
