// SPDX-License-Identifier: EUPL-1.2
import { crc32, deflate } from './compression.ts';
import type { PackedEntry } from './unzip.ts';
import { DEFLATED, END, ENTRY, LOCAL, UTF_8 } from './zipFormat.ts';

/** What unpacks DEFLATE. */
const VERSION = 20;
/** 1 January 1980, on every entry: the same content is the same file, whenever it is saved. */
const DATE = 0x21;

/** Packs an entry. */
export function pack(name: string, bytes: Uint8Array): PackedEntry {
  return { name, method: DEFLATED, crc: crc32(bytes), size: bytes.length, packed: deflate(bytes) };
}

/** A ZIP archive of the entries in their order. What is packed already is copied. */
export function writeArchive(entries: readonly PackedEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const length = named.reduce<number>(
    (sum, { entry, name }) => sum + LOCAL.length + ENTRY.length + 2 * name.length + entry.packed.length,
    END.length,
  );
  const archive = new Uint8Array(length);
  const view = new DataView(archive.buffer);
  let at = 0;
  const offsets = named.map(({ entry, name }) => {
    const offset = at;
    view.setUint32(at, LOCAL.signature, true);
    writeFields(view, at + 4, entry, name);
    archive.set(name, at + LOCAL.length);
    archive.set(entry.packed, at + LOCAL.length + name.length);
    at += LOCAL.length + name.length + entry.packed.length;
    return offset;
  });
  const directory = at;
  named.forEach(({ entry, name }, i) => {
    view.setUint32(at, ENTRY.signature, true);
    view.setUint16(at + 4, VERSION, true);
    writeFields(view, at + 6, entry, name);
    view.setUint32(at + ENTRY.offset, offsets[i]!, true);
    archive.set(name, at + ENTRY.length);
    at += ENTRY.length + name.length;
  });
  view.setUint32(at, END.signature, true);
  view.setUint16(at + END.entries - 2, entries.length, true);
  view.setUint16(at + END.entries, entries.length, true);
  view.setUint32(at + END.size, at - directory, true);
  view.setUint32(at + END.offset, directory, true);
  return archive;
}

/** What stands alike before an entry and in the directory: version, flags, method, time, check sum, sizes, lengths. */
function writeFields(
  view: DataView,
  at: number,
  { name, method, crc, size, packed }: PackedEntry,
  encoded: Uint8Array,
): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, encoded.length === name.length ? 0 : UTF_8, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, encoded.length, true);
}
