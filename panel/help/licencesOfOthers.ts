// SPDX-License-Identifier: EUPL-1.2

/**
 * The licences of what the program contains: in the page itself, where it is one file (`build/onePage.ts`), else in a file
 * beside it (`build/licences.ts`). `null` where neither can be read.
 */
export async function licencesOfOthers(): Promise<string | null> {
  const inPage = document.getElementById('licences')?.textContent;
  if (inPage) return inPage.replaceAll('&lt;', '<');
  try {
    const answer = await fetch('licences.txt');
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
