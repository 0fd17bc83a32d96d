// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Book, Metadata } from '../model/book.ts';
import { createSheet } from './sheet.ts';
import { LOCATION_TYPES, VISIBILITIES } from './sheetsEnumerations.ts';
import { createSpreadsheet } from './spreadsheet.ts';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** Characters that all metadata of one place may have together. */
const ROOM = 30_000;

/** A value and a visibility, either of which may be left out. */
export type MetadataArguments = [second?: string | Visibility, third?: Visibility];

/** Adds metadata to a sheet, or (`sheetId: null`) to the spreadsheet. */
export function addMetadata(
  book: Book,
  sheetId: number | null,
  key: string,
  [second = '', third]: MetadataArguments,
): void {
  const [value, visibility] = typeof second === 'string' ? [second, third] : ['', second];
  const added: Metadata = {
    id: book.newId(),
    key,
    value,
    visibility: String(visibility ?? VISIBILITIES.DOCUMENT),
    sheetId,
  };
  book.metadata.push(added);
  assertRoom(book, added);
  book.version++;
}

export function createDeveloperMetadata(book: Book, state: Metadata): DeveloperMetadata {
  const changed = (change: Partial<Metadata>): DeveloperMetadata => {
    const old = { ...state };
    Object.assign(state, change);
    assertRoom(book, state, () => Object.assign(state, old));
    book.version++;
    return metadata;
  };
  const metadata: DeveloperMetadata = emulate<DeveloperMetadata>(
    book.execution,
    'DeveloperMetadata',
    {
      getId: () => state.id,
      getKey: () => state.key,
      getValue: () => state.value,
      getVisibility: () => VISIBILITIES[state.visibility as keyof typeof VISIBILITIES] as Visibility,
      getLocation: () => createLocation(book, state),
      moveToSheet: (sheet) => changed({ sheetId: sheet.getSheetId() }),
      remove: () => book.removeMetadata(state),
      setKey: (key) => changed({ key }),
      setValue: (value) => changed({ value }),
    },
    () => {
      if (!book.metadata.includes(state)) {
        throw book.execution.exception(`Developer metadata with ID ${state.id} not found`);
      }
    },
  );
  return metadata;
}

function createLocation(book: Book, { sheetId }: Metadata): Location {
  return emulate<Location>(book.execution, 'DeveloperMetadataLocation', {
    getLocationType: () => (sheetId === null ? LOCATION_TYPES.SPREADSHEET : LOCATION_TYPES.SHEET),
    getSheet: () => (sheetId === null ? null : createSheet(book, book.sheetById(sheetId)!)),
    getSpreadsheet: () => (sheetId === null ? createSpreadsheet(book) : null),
  });
}

/** Google has a limit, whose message nobody has published. */
function assertRoom(book: Book, changed: Metadata, takeBack?: () => void): void {
  const here = book.metadata.filter(({ sheetId }) => sheetId === changed.sheetId);
  const used = here.reduce((sum, { key, value }) => sum + key.length + (value ?? '').length, 0);
  if (used <= ROOM) return;
  if (takeBack) takeBack();
  else book.removeMetadata(changed);
  throw book.execution.exception(`Developer metadata is limited to ${ROOM} characters in one place.`);
}
