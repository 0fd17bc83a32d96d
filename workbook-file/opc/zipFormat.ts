// SPDX-License-Identifier: EUPL-1.2
// Signatures, lengths and places of fields. Source: PKWARE, .ZIP File Format Specification 6.3.10, 4.3.7, 4.3.12 to 4.3.16
// and 4.5.3.

/** Before the bytes of an entry. */
export const LOCAL = { signature: 0x04034b50, length: 30, name: 26, extra: 28 } as const;

/** In the directory, once an entry. */
export const ENTRY = {
  signature: 0x02014b50,
  length: 46,
  flags: 8,
  method: 10,
  crc: 16,
  packedSize: 20,
  size: 24,
  name: 28,
  extra: 30,
  comment: 32,
  offset: 42,
} as const;

/** At the end of the archive. */
export const END = {
  signature: 0x06054b50,
  length: 22,
  entries: 10,
  size: 12,
  offset: 16,
  longestComment: 0xffff,
} as const;

/** Numbers that are too large for the fields above. */
export const ZIP64 = {
  extra: 1,
  locator: { signature: 0x07064b50, length: 20, end: 8 },
  end: { signature: 0x06064b50, entries: 32, offset: 48 },
} as const;

/** Flags of an entry, and how it is packed. */
export const ENCRYPTED = 1;
export const UTF_8 = 0x800;
export const STORED = 0;
export const DEFLATED = 8;
