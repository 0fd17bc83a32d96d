// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, unzipSync } from 'fflate';
import { HostError } from '../../core/host/hostError.ts';

/** What a file may unpack to, in bytes; the largest sheets that Excel itself can open stay below. */
const MAXIMUM_SIZE = 2 ** 30;

/** What the directory at the end of an archive says of an entry. */
interface Entry {
  readonly name: string;
  readonly crc: number;
  readonly isEncrypted: boolean;
}

/**
 * Unpacks a ZIP archive, bytes before it left aside. Raises HostError where it is none, would take too much room, is
 * encrypted, or an entry is not what it was when it was packed: a flipped bit would otherwise be saved as the truth.
 */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const archive = withoutLead(bytes);
  const entries = directoryOf(archive);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new HostError('file-encrypted');
  const parts = unpacked(archive);
  for (const { name, crc } of entries) {
    const part = parts.get(name);
    if (part !== undefined && crc32(part) !== crc) throw new HostError('not-a-workbook', `${name}: CRC`);
  }
  return parts;
}

function unpacked(archive: Uint8Array): Map<string, Uint8Array> {
  let size = 0;
  try {
    const entries = unzipSync(archive, {
      filter: (entry) => {
        size += entry.originalSize;
        if (size > MAXIMUM_SIZE) throw new HostError('too-large', '1 GB');
        return !entry.name.endsWith('/');
      },
    });
    return new Map(Object.entries(entries));
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError('not-a-workbook', 'zip');
  }
}

/** Signatures, lengths and places of fields. Source: PKWARE, .ZIP File Format Specification 6.3.10, 4.3.12 and 4.3.16. */
const END = { signature: 0x06054b50, length: 22, entries: 10, size: 12, offset: 16 } as const;
const ENTRY = {
  signature: 0x02014b50,
  length: 46,
  flags: 8,
  crc: 16,
  name: 28,
  extra: 30,
  comment: 32,
} as const;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const UTF_8 = 0x800;

/** Addresses count from the beginning of the archive: what a mail program or a download put before it is cut off. */
function withoutLead(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const end = endOf(view);
  // Where the numbers are too large for their fields they stand elsewhere: such a file is taken as it is.
  if (end === null || view.getUint32(end + END.offset, true) === 0xffffffff) return bytes;
  const lead = end - view.getUint32(end + END.size, true) - view.getUint32(end + END.offset, true);
  return lead > 0 ? bytes.subarray(lead) : bytes;
}

/** Empty where the archive has no directory of the usual form. */
function directoryOf(archive: Uint8Array): Entry[] {
  const view = viewOf(archive);
  const end = endOf(view);
  const entries: Entry[] = [];
  if (end === null) return entries;
  let at = view.getUint32(end + END.offset, true);
  while (at + ENTRY.length <= end && view.getUint32(at, true) === ENTRY.signature) {
    const flags = view.getUint16(at + ENTRY.flags, true);
    const nameLength = view.getUint16(at + ENTRY.name, true);
    const name = archive.subarray(at + ENTRY.length, at + ENTRY.length + nameLength);
    entries.push({
      name: strFromU8(name, (flags & UTF_8) === 0),
      crc: view.getUint32(at + ENTRY.crc, true),
      isEncrypted: (flags & ENCRYPTED) !== 0,
    });
    at +=
      ENTRY.length +
      nameLength +
      view.getUint16(at + ENTRY.extra, true) +
      view.getUint16(at + ENTRY.comment, true);
  }
  return entries;
}

/** Where the record stands that ends an archive; `null` without one. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  return null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The remainders of one byte each, by the polynomial of ISO 3309 with its bits reversed. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ REMAINDERS[(crc ^ byte) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
