// SPDX-License-Identifier: EUPL-1.2

/** The browser needs the address a while after the click. */
const KEPT_MS = 60_000;

/** Gives a file to the browser's downloads. */
export function download(blob: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** A title as the name of a file, without what file systems refuse. */
export function fileName(title: string, ending: 'png' | 'svg'): string {
  const plain = [
    ...title
      .replace(/[\p{C}\\/:*?"<>|.]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, 80)
    .join('')
    .trim();
  return `${plain === '' ? 'cruscotto' : plain}.${ending}`;
}
