// SPDX-License-Identifier: EUPL-1.2

/** The signature, and the chunk IHDR behind it: 4 bytes of length, 4 of type, 13 of data, 4 of checksum. */
const HEAD = 8 + 4 + 4 + 13 + 4;
const PER_METRE = 1;

/**
 * A PNG file that says how many pixels there are to the inch, in a chunk right behind its first
 * (https://www.w3.org/TR/png-3/#11pHYs). It must have none yet, as what a canvas gives.
 */
export function withDensity(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const chunk = densityChunk(Math.round(dpi / 0.0254));
  const out = new Uint8Array(png.length + chunk.length);
  out.set(png.subarray(0, HEAD));
  out.set(chunk, HEAD);
  out.set(png.subarray(HEAD), HEAD + chunk.length);
  return out;
}

function densityChunk(perMetre: number): Uint8Array {
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(
    [...'pHYs'].map((letter) => letter.charCodeAt(0)),
    4,
  );
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, PER_METRE);
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  return chunk;
}

/** CRC-32 (https://www.w3.org/TR/png-3/#5CRC-algorithm). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
