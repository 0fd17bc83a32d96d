// SPDX-License-Identifier: EUPL-1.2
import { createRoot } from 'react-dom/client';
import { languageOf } from '../../core/model/language.ts';
import { createSheets, type InMemorySheets, ScriptError } from '../sheets/inMemorySheets.ts';
import { calculateFormulas } from './calculateFormulas.ts';
import { openBook } from './openBook.ts';
import { SheetsView } from './SheetsView.tsx';
import { scriptRealm } from './scriptRealm.ts';
import type { CallServer } from './scriptRun.ts';
import { showPage } from './sidebarFrame.ts';
import { TEXTS } from './texts.ts';
import './sheets.css';

const SAMPLE = { address: '/samples/cluster-lombardi.xlsx', name: 'cluster-lombardi.xlsx' };

const query = new URLSearchParams(location.search);
const language = languageOf(query.get('lang') ?? 'it');
/** How long each call takes on its way, in milliseconds: `?delay=1000` feels like Google's servers. */
const delay = Number(query.get('delay') ?? 0);
/** What a call waits for before the server has it; the browser test holds calls up by it. */
const calls = { wait: () => new Promise<void>((resolve) => setTimeout(resolve, delay)) };
const texts = TEXTS[language];
const view = createRoot(element('book'));
const code = await textOf('/sheets/Code.js');
const files = {
  Sidebar: await textOf('/sheets/Sidebar.html'),
  English: await textOf('/sheets/English.html'),
};

writeTexts();
element('sample').addEventListener('click', () => void openSample());
element('empty').addEventListener('click', () => void open(null, texts.empty));
await openSample();

async function openSample(): Promise<void> {
  const answer = await fetch(SAMPLE.address);
  await open(new Uint8Array(await answer.arrayBuffer()), SAMPLE.name);
}

/** A new spreadsheet, with the add-on in it: an .xlsx file, or an empty one. */
async function open(bytes: Uint8Array | null, name: string): Promise<void> {
  const userLocale = language === 'it' ? 'it' : 'en_GB';
  const locale = language === 'it' ? 'it_IT' : 'en_GB';
  const sheets = createSheets({ userLocale, locale, files, startsAt: Date.now() });
  if (bytes !== null) openBook(sheets, bytes);
  const script = await scriptRealm(code, sheets);
  // For the browser test, and for whoever looks at the spreadsheet from the browser's console.
  Object.assign(window, { sheets, calls });
  draw(sheets);
  const call: CallServer = async (called, given) => {
    await calls.wait();
    const { version } = sheets.book;
    try {
      return sheets.run(script, called, ...given);
    } finally {
      if (sheets.book.version !== version) await calculateFormulas(sheets);
      draw(sheets);
    }
  };
  sheets.authorise('LIMITED');
  await call('onOpen', []);
  sheets.authorise('FULL');
  drawMenu(sheets, call);
  element('menu').querySelectorAll('button')[1]?.click();
  element('message').textContent = texts.opened(name);
}

function draw(sheets: InMemorySheets): void {
  const { book } = sheets;
  view.render(
    <SheetsView
      key={book.version}
      book={book}
      language={language === 'it' ? 'it-IT' : 'en-GB'}
      label={texts.tabs}
      activate={(sheet) => {
        book.activate(sheet);
        draw(sheets);
      }}
    />,
  );
}

function drawMenu(sheets: InMemorySheets, call: CallServer): void {
  const items = sheets.shown.menus.flatMap((menu) => menu.items).filter((item) => item !== null);
  const buttons = items.map(({ caption, functionName }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = caption;
    button.addEventListener('click', async () => {
      try {
        await call(functionName, []);
        showLatest(sheets, call);
      } catch (error) {
        element('message').textContent = texts.failed(
          error instanceof ScriptError ? error.message : String(error),
        );
      }
    });
    return button;
  });
  element('menu').replaceChildren(...buttons);
}

/** What the function that the menu has called wants to be shown. */
function showLatest(sheets: InMemorySheets, call: CallServer): void {
  const page = sheets.shown.pages.at(-1);
  if (page === undefined) return;
  if (page.kind === 'sidebar') {
    showPage(element<HTMLIFrameElement>('sidebar'), page.content, call);
    return;
  }
  const frame = element<HTMLIFrameElement>('dialog-page');
  Object.assign(frame, { title: page.title, width: page.width ?? 600, height: page.height ?? 400 });
  element('dialog-title').textContent = page.title;
  showPage(frame, page.content, call);
  element<HTMLDialogElement>('dialog').showModal();
}

function writeTexts(): void {
  document.documentElement.lang = language;
  document.title = texts.title;
  element('sample').textContent = texts.sample;
  element('empty').textContent = texts.empty;
  element('excel').textContent = texts.excel;
  element<HTMLAnchorElement>('excel').href = `/?lang=${language}`;
  element('menu').setAttribute('aria-label', texts.menu);
  element<HTMLIFrameElement>('sidebar').title = texts.sidebar;
  const other = element<HTMLAnchorElement>('language');
  other.textContent = texts.otherLanguage;
  other.lang = language === 'it' ? 'en' : 'it';
  other.href = `?lang=${other.lang}`;
  element('dialog-close').textContent = texts.close;
  element('dialog-close').addEventListener('click', () => element<HTMLDialogElement>('dialog').close());
}

function element<E extends HTMLElement>(id: string): E {
  return document.querySelector<E>(`#${id}`)!;
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
  return answer.text();
}
