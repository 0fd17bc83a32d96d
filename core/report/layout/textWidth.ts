// SPDX-License-Identifier: EUPL-1.2

/** Advances of Calibri (and of Carlito, made to its measure) in thousandths of the size, from the blank to the tilde. */
const PLAIN = advances(`226 325 400 498 506 714 682 220 303 303 498 498 249 306 252 386
  506 506 506 506 506 506 506 506 506 506 267 267 498 498 498 463
  894 578 543 533 615 488 459 630 623 251 318 519 420 854 645 662 516 672 542 459 487 641 567 889 519 487 468
  306 386 306 498 498 291
  479 525 422 525 497 305 470 525 229 239 454 229 798 525 527 525 525 348 391 334 525 451 714 433 452 395
  314 460 314 498`);
const BOLD = advances(`226 325 438 498 506 729 704 233 311 311 498 498 257 306 267 429
  506 506 506 506 506 506 506 506 506 506 275 275 498 498 498 463
  898 605 560 529 630 487 458 637 630 266 331 546 422 874 658 676 532 686 562 472 495 652 591 906 550 519 478
  324 429 324 498 498 300
  493 536 418 536 503 316 474 536 245 255 479 245 813 536 537 536 536 355 398 346 536 473 745 459 473 397
  343 475 343 498`);

/** Of what is neither a letter of ASCII nor one with an accent: about as wide as these are, or as high where it is a sign. */
const OTHER = 520;
const SQUARE = 1000;
/** From here on stand the signs of East Asia, and pictures. */
const FIRST_SQUARE = 0x2e80;
const PIXELS_PER_POINT = 96 / 72;

/** Width in pixels of a line of Calibri; `size` in points. */
export function textWidth(text: string, size: number, bold: boolean): number {
  const widths = bold ? BOLD : PLAIN;
  // An accent does not widen its letter.
  const letters = [...text.normalize('NFD').replaceAll(/\p{M}/gu, '')];
  const sum = letters.reduce((all, letter) => all + advance(letter.codePointAt(0)!, widths), 0);
  return (sum / 1000) * size * PIXELS_PER_POINT;
}

function advance(code: number, widths: readonly number[]): number {
  return widths[code - 32] ?? (code < FIRST_SQUARE ? OTHER : SQUARE);
}

/** How many lines a text takes in so many pixels: it breaks at blanks and line ends, and within a word where it must. */
export function linesIn(text: string, room: number, size: number, bold: boolean): number {
  const width = (one: string) => textWidth(one, size, bold);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let here = 1;
    for (const word of paragraph.split(' ')) {
      const wanted = width(word);
      if (used > 0 && used + width(' ') + wanted > room) {
        here += 1;
        used = 0;
      }
      here += Math.max(0, Math.ceil(wanted / room) - 1);
      used += (used > 0 ? width(' ') : 0) + wanted;
    }
    return lines + here;
  }, 0);
}

function advances(list: string): readonly number[] {
  return list.trim().split(/\s+/).map(Number);
}
