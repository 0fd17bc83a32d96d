// SPDX-License-Identifier: EUPL-1.2
import { enumeration } from '../enumeration.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export const BORDER_STYLES = enumeration<App['BorderStyle']>('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const INTERPOLATION_TYPES = enumeration<App['InterpolationType']>('InterpolationType', [
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
]);
export const LOCATION_TYPES = enumeration<App['DeveloperMetadataLocationType']>(
  'DeveloperMetadataLocationType',
  ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
);
export const VISIBILITIES = enumeration<App['DeveloperMetadataVisibility']>('DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
]);
export const PROTECTION_TYPES = enumeration<App['ProtectionType']>('ProtectionType', ['RANGE', 'SHEET']);
export const SHEET_TYPES = enumeration<App['SheetType']>('SheetType', ['GRID', 'OBJECT']);
export const WRAP_STRATEGIES = enumeration<App['WrapStrategy']>('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
