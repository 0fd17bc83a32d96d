// SPDX-License-Identifier: EUPL-1.2
import { sheetsMenuTexts } from '../../core/i18n/rooms/sheetsMenu.ts';
import type { Language } from '../../core/model/language.ts';

const STYLE =
  'body{margin:0;padding:0 1rem 1rem;font:0.9375rem/1.5 Roboto,Arial,sans-serif;color:#1b1b1b;background:#fff}' +
  'h1,h2{font-size:1.0625rem;margin:1rem 0 .25rem}ol,p{margin:.25rem 0}ol{padding-left:1.5rem}';

/** The help as a page of its own, without script. The dialog shows its title. */
export function helpPage(language: Language): string {
  const { help } = sheetsMenuTexts(language);
  const steps = Object.values(help.steps).map((step) => `<li>${escaped(step)}</li>`);
  const notes = Object.values(help.notes).map(
    ({ heading, text }) => `<h2>${escaped(heading)}</h2><p>${escaped(text)}</p>`,
  );
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(help.title)}</title>`,
    `<style>${STYLE}</style></head><body><main><h1>${escaped(help.heading)}</h1>`,
    `<ol>${steps.join('')}</ol>${notes.join('')}</main></body></html>`,
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
