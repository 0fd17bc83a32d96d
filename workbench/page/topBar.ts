// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../core/model/language.ts';
import { TEXTS } from './texts.ts';

export interface TopBarActions {
  openFile(file: File): Promise<void>;
  openSample(): Promise<void>;
  openEmpty(): Promise<void>;
  calculate(): Promise<void>;
}

export interface TopBar {
  /** Says something in the bar, to screen readers too. */
  say(message: string): void;
  calculateReady(ready: boolean): void;
  showPane(shown: boolean): void;
}

function element<E extends Element>(id: string): E {
  return document.querySelector<E>(`#${id}`)!;
}

/** Writes the bar in the language and connects its buttons. */
export function setUpTopBar(language: Language, actions: TopBarActions): TopBar {
  writeTexts(language);
  const file = element<HTMLInputElement>('open');
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) await actions.openFile(chosen);
    // So that the same file can be chosen again.
    file.value = '';
  });
  element('sample').addEventListener('click', () => void actions.openSample());
  element('empty').addEventListener('click', () => void actions.openEmpty());
  const calculate = element<HTMLButtonElement>('calculate');
  calculate.addEventListener('click', () => void actions.calculate());

  const side = element<HTMLElement>('side');
  const panel = element<HTMLButtonElement>('panel');
  const showPane = (shown: boolean) => {
    side.hidden = !shown;
    panel.setAttribute('aria-pressed', String(shown));
  };
  panel.addEventListener('click', () => showPane(side.hidden !== false));

  return {
    say: (message) => {
      element('message').textContent = message;
    },
    calculateReady: (ready) => {
      calculate.disabled = !ready;
    },
    showPane,
  };
}

function writeTexts(language: Language): void {
  const texts = TEXTS[language];
  document.documentElement.lang = language;
  document.title = texts.title;
  const labels = { 'open-label': texts.open, sample: texts.sample, empty: texts.empty };
  const ribbon = {
    sheets: texts.sheets,
    calculate: texts.calculate,
    panel: texts.panel,
    language: texts.otherLanguage,
  };
  element<HTMLAnchorElement>('sheets').href = `/sheets.html?lang=${language}`;
  for (const [id, text] of Object.entries({ ...labels, ...ribbon })) element(id).textContent = text;
  element('ribbon').setAttribute('aria-label', texts.ribbon);
  element<HTMLIFrameElement>('pane').title = texts.pane;
  const other = element<HTMLAnchorElement>('language');
  other.lang = language === 'it' ? 'en' : 'it';
  other.href = `?lang=${other.lang}`;
}
