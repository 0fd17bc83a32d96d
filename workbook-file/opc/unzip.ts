// SPDX-License-Identifier: EUPL-1.2
import { strFromU8 } from 'fflate';
import { HostError } from '../../core/host/hostError.ts';
import { LIMITS } from '../../core/model/limits.ts';
import { crc32, inflate } from './compression.ts';
import { DEFLATED, ENCRYPTED, END, ENTRY, LOCAL, STORED, UTF_8, ZIP64 } from './zipFormat.ts';

/** An entry of an archive as it is packed. */
export interface PackedEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** In bytes, once unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/**
 * The entries of a ZIP archive, bytes before it left aside; nothing is unpacked yet. Raises HostError where it is none, is
 * encrypted, or has or declares more than {@link LIMITS} allow.
 */
export function readArchive(bytes: Uint8Array): PackedEntry[] {
  try {
    const entries = entriesOf(bytes).filter(({ name }) => !name.endsWith('/'));
    checkLimits(entries);
    return entries;
  } catch (error) {
    if (error instanceof HostError) throw error;
    // A place that does not exist, told by DataView.
    throw new HostError('not-a-workbook', 'zip');
  }
}

/**
 * The bytes of an entry. Raises HostError where they are not what they were when they were packed: a flipped bit would
 * otherwise be saved as the truth, and an entry larger than it says is not unpacked to the end.
 */
export function unpack({ name, method, crc, size, packed }: PackedEntry): Uint8Array {
  if (method !== STORED && method !== DEFLATED) throw new HostError('not-a-workbook', `${name}: zip`);
  const bytes = method === STORED ? packed : inflated(name, packed, size);
  if (bytes.length !== size || crc32(bytes) !== crc) throw new HostError('not-a-workbook', `${name}: CRC`);
  return bytes;
}

function inflated(name: string, packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflate(packed, size);
  } catch {
    throw new HostError('not-a-workbook', `${name}: zip`);
  }
}

function checkLimits(entries: readonly PackedEntry[]): void {
  if (entries.length > LIMITS.parts)
    throw new HostError('file-too-large', `${entries.length} > ${LIMITS.parts} parts`);
  const others = entries.filter((one) => !isReadAsText(one));
  checkBytes(entries.filter(isReadAsText), LIMITS.partBytes, LIMITS.fileBytes);
  checkBytes(others, LIMITS.otherPartBytes, LIMITS.otherBytes);
}

/** Whether a part is read as text; pictures and embedded files are only copied as they came. */
function isReadAsText({ name }: PackedEntry): boolean {
  return /\.(?:xml|rels|vml)$/i.test(name);
}

/** Raises HostError where a part has more bytes than one may have, or all of them together with those before. */
export function checkBytes(
  entries: Iterable<Pick<PackedEntry, 'name' | 'size'>>,
  ofOne: number,
  ofAll: number,
  before = 0,
): void {
  let sum = before;
  for (const { name, size } of entries) {
    sum += size;
    if (size > ofOne)
      throw new HostError('file-too-large', `${name}: ${megabytes(size)} > ${megabytes(ofOne)}`);
    if (sum > ofAll) throw new HostError('file-too-large', `${name}: > ${megabytes(ofAll)}`);
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}

function entriesOf(bytes: Uint8Array): PackedEntry[] {
  const { archive, directory } = directoryOf(bytes);
  const view = viewOf(archive);
  const entries: PackedEntry[] = [];
  for (let at = directory.start; at < directory.end; ) {
    if (view.getUint32(at, true) !== ENTRY.signature) break;
    const flags = view.getUint16(at + ENTRY.flags, true);
    if ((flags & ENCRYPTED) !== 0) throw new HostError('file-encrypted');
    const nameEnd = at + ENTRY.length + view.getUint16(at + ENTRY.name, true);
    const extraEnd = nameEnd + view.getUint16(at + ENTRY.extra, true);
    const { size, packedSize, offset } = sizesOf(view, at, nameEnd, extraEnd);
    const start =
      offset +
      LOCAL.length +
      view.getUint16(offset + LOCAL.name, true) +
      view.getUint16(offset + LOCAL.extra, true);
    if (view.getUint32(offset, true) !== LOCAL.signature || start + packedSize > archive.length)
      throw new RangeError();
    entries.push({
      name: strFromU8(archive.subarray(at + ENTRY.length, nameEnd), (flags & UTF_8) === 0),
      method: view.getUint16(at + ENTRY.method, true),
      crc: view.getUint32(at + ENTRY.crc, true),
      size,
      packed: archive.subarray(start, start + packedSize),
    });
    at = extraEnd + view.getUint16(at + ENTRY.comment, true);
  }
  if ((entries.length & 0xffff) !== (directory.count & 0xffff)) throw new RangeError();
  return entries;
}

/** Sizes and place of an entry; those too large for their fields stand in its extra field, in this order. */
function sizesOf(view: DataView, at: number, extra: number, extraEnd: number) {
  let place = extra;
  while (place + 4 <= extraEnd && view.getUint16(place, true) !== ZIP64.extra)
    place += 4 + view.getUint16(place + 2, true);
  place += 4;
  const field = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    if (value !== 0xffffffff || place + 8 > extraEnd) return value;
    place += 8;
    return Number(view.getBigUint64(place - 8, true));
  };
  return { size: field(ENTRY.size), packedSize: field(ENTRY.packedSize), offset: field(ENTRY.offset) };
}

/** Addresses count from the beginning of the archive: what a mail program or a download put before it is cut off. */
function directoryOf(bytes: Uint8Array) {
  const view = viewOf(bytes);
  const end = endOf(view);
  const [count, size, start] = [
    view.getUint16(end + END.entries, true),
    view.getUint32(end + END.size, true),
    view.getUint32(end + END.offset, true),
  ];
  const locator = end - ZIP64.locator.length;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64.locator.signature) {
    const large = Number(view.getBigUint64(locator + ZIP64.locator.end, true));
    if (view.getUint32(large, true) !== ZIP64.end.signature) throw new RangeError();
    const from = Number(view.getBigUint64(large + ZIP64.end.offset, true));
    const all = Number(view.getBigUint64(large + ZIP64.end.entries, true));
    return { archive: bytes, directory: { start: from, end: large, count: all } };
  }
  const lead = Math.max(0, end - size - start);
  return { archive: bytes.subarray(lead), directory: { start, end: end - lead, count } };
}

/** Where the record stands that ends an archive. Raises HostError where there is none. */
function endOf(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at--) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  throw new HostError('not-a-workbook', isText(view) ? '.csv, .txt, .html' : 'zip');
}

/** By its beginning: text in UTF-8 or UTF-16 has no controls but tabs and the ends of lines. */
function isText(view: DataView): boolean {
  const start = new Uint8Array(view.buffer, view.byteOffset, Math.min(1000, view.byteLength));
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) return true;
  return start.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
