// SPDX-License-Identifier: EUPL-1.2
import { loadingTexts } from '../core/i18n/rooms/loading.ts';
import { languageOf } from '../core/model/language.ts';
import type { Pane } from './taskpane.ts';

let loading: Promise<Pane> | null = null;

/** The pane, loaded when it is first asked for, and again where that has failed. */
export function loadPane(): Promise<Pane> {
  loading ??= import(/* webpackChunkName: "pane" */ './taskpane.ts').then(({ makePane }) => makePane());
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/** Shows the pane in an element of the page; until it is there, and where it can't be loaded, a sentence. */
export async function showPane(element: HTMLElement): Promise<void> {
  const language = languageOf(Office.context.displayLanguage);
  const texts = loadingTexts(language);
  element.lang = language;
  element.replaceChildren(paragraph(texts.loading, 'status'));
  try {
    const pane = await loadPane();
    element.removeAttribute('lang');
    element.replaceChildren();
    pane.mount(element);
  } catch {
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = texts.retry;
    retry.style.margin = '0 12px';
    retry.addEventListener('click', () => void showPane(element));
    element.replaceChildren(paragraph(texts.failed, 'alert'), retry);
  }
}

/** Without the styles of the panel, which are not there yet. */
function paragraph(text: string, role: 'status' | 'alert'): HTMLElement {
  const made = document.createElement('p');
  made.setAttribute('role', role);
  made.textContent = text;
  made.style.cssText = 'margin: 12px; font: 14px system-ui, sans-serif';
  return made;
}
