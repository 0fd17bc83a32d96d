// SPDX-License-Identifier: EUPL-1.2

/** The tag by which the pane, as it ships, loads Office.js from Microsoft. */
const OFFICE_TAG =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*>\s*<\/script>/g;

/**
 * The pane's page with Microsoft's Excel client from `scripts` in place of the tag that loads Office.js from
 * Microsoft's servers; everything else stays byte for byte.
 * Throws where the page doesn't hold exactly one such tag.
 */
export function swapOfficeScript(html: string, scripts: readonly string[]): string {
  const found = html.match(OFFICE_TAG)?.length ?? 0;
  if (found !== 1)
    throw new Error(`the task pane should load Office.js exactly once, but does so ${found} times`);
  const tags = scripts.map((src) => `<script src="${src}"></script>`).join('');
  return html.replace(OFFICE_TAG, () => tags);
}
