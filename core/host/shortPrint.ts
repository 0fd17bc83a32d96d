// SPDX-License-Identifier: EUPL-1.2

/** Of 64 bits. Source: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft), FNV-1a. */
const BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** A print (hash) that tells texts apart where no secret depends on it, as up to 13 digits and letters. */
export function shortPrint(text: string): string {
  let print = BASIS;
  for (let i = 0; i < text.length; i++) {
    print = BigInt.asUintN(64, (print ^ BigInt(text.charCodeAt(i))) * PRIME);
  }
  return print.toString(36);
}
