// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Book, Metadata } from '../model/book.ts';
import { createDeveloperMetadata } from './developerMetadata.ts';

type DeveloperMetadataFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Finds in the sheet, or (`sheetId: null`) in the spreadsheet and in all of its sheets. */
export function createDeveloperMetadataFinder(book: Book, sheetId: number | null): DeveloperMetadataFinder {
  const wanted: ((metadata: Metadata) => boolean)[] = [];
  const where = (condition: (metadata: Metadata) => boolean): DeveloperMetadataFinder => {
    wanted.push(condition);
    return finder;
  };
  const finder: DeveloperMetadataFinder = emulate<DeveloperMetadataFinder>(
    book.execution,
    'DeveloperMetadataFinder',
    {
      withId: (id) => where((metadata) => metadata.id === id),
      withKey: (key) => where((metadata) => metadata.key === key),
      withValue: (value) => where((metadata) => metadata.value === value),
      withVisibility: (visibility) => where((metadata) => metadata.visibility === String(visibility)),
      withLocationType: (type) =>
        where((metadata) => (metadata.sheetId === null ? 'SPREADSHEET' : 'SHEET') === String(type)),
      find: () =>
        book.metadata
          .filter((metadata) => sheetId === null || metadata.sheetId === sheetId)
          .filter((metadata) => wanted.every((condition) => condition(metadata)))
          .map((metadata) => createDeveloperMetadata(book, metadata)),
    },
  );
  return finder;
}
