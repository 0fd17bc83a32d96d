// SPDX-License-Identifier: EUPL-1.2
import type { CopiedTable } from './tableToCopy.ts';

/**
 * Puts a table on the clipboard, as HTML and as text; false where the program refuses both ways. A page in a frame may use
 * the clipboard only where the frame allows it (https://w3c.github.io/clipboard-apis/#clipboard-permissions), the older
 * command wherever a person has just clicked.
 */
export async function copyToClipboard({ html, text }: CopiedTable): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand({ html, text });
  }
}

function copyByCommand({ html, text }: CopiedTable): boolean {
  const focused = document.activeElement;
  // The command does nothing where nothing is selected.
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  let isTaken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isTaken = true;
  };
  document.body.append(area);
  area.select();
  document.addEventListener('copy', give, true);
  try {
    document.execCommand('copy');
    return isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, true);
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
