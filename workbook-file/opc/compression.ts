// SPDX-License-Identifier: EUPL-1.2
import { deflateSync, inflateSync } from 'fflate';

/**
 * Node's own, ten times as fast; a browser, where the workbench opens files, has none that answers at once. Older versions of
 * Node don't give it without an import, which a page could not resolve.
 */
const native = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:zlib');
/** The same content is the same file: everybody packs at this level. At the usual 6 it takes twice as long for a tenth less. */
const LEVEL = 4;
const LARGEST_CHUNK = 2 ** 24;

/** Unpacks what is declared to have so many bytes, and never much more. Throws an Error where it is no such data. */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  if (native === undefined) return inflateSync(packed, { out: new Uint8Array(size) });
  const chunkSize = Math.min(Math.max(size, 64), LARGEST_CHUNK);
  return plainArray(native.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize }));
}

/** Packs bytes by DEFLATE (RFC 1951). */
export function deflate(bytes: Uint8Array): Uint8Array {
  if (native === undefined) return deflateSync(bytes, { level: LEVEL });
  return plainArray(native.deflateRawSync(bytes, { level: LEVEL }));
}

/** The check sum of ISO 3309 that ZIP archives carry. */
export function crc32(bytes: Uint8Array): number {
  return native?.crc32?.(bytes) ?? remainderOf(bytes);
}

function plainArray({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The remainders of one byte each, by the polynomial with its bits reversed. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

function remainderOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ REMAINDERS[(crc ^ bytes[i]!) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
