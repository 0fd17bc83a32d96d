// SPDX-License-Identifier: EUPL-1.2
import { languageOf } from '../../core/model/language.ts';
import { type OpenBook, openBook } from './openBook.ts';
import { emptySnapshot, type Snapshot, snapshotOf } from './snapshot.ts';
import { TaskPane } from './taskPane.ts';
import { TEXTS } from './texts.ts';
import { setUpTopBar } from './topBar.ts';
import './page.css';

const SAMPLE = { address: '/samples/cluster-lombardi.xlsx', name: 'cluster-lombardi.xlsx' };

/** The id under which the add-in associates what its ribbon button does; the manifest names it too. */
const CALCULATE = 'calculate';

const language = languageOf(new URLSearchParams(location.search).get('lang') ?? 'it');
const texts = TEXTS[language];
const container = document.querySelector<HTMLElement>('#grid')!;
const reading = document.querySelector<HTMLElement>('#reading')!;

const bar = setUpTopBar(language, {
  openFile: (file) => openNamed(file.name, async () => snapshotOf(await bytesOf(file), file.name)),
  openSample,
  openEmpty: () => openNamed(texts.emptyName, async () => emptySnapshot(texts.emptyName)),
  calculate,
});
const pane = new TaskPane(
  document.querySelector<HTMLIFrameElement>('#pane')!,
  language === 'it' ? 'it-IT' : 'en-US',
  {
    ready: (action) => {
      if (action === CALCULATE) bar.calculateReady(true);
    },
    show: () => bar.showPane(true),
  },
);
let book: OpenBook | null = null;

await openSample();

/** As Excel does, the button takes no further click until the add-in says that it is done. */
async function calculate(): Promise<void> {
  bar.calculateReady(false);
  await pane.runAction(CALCULATE);
  bar.calculateReady(true);
}

function openSample(): Promise<void> {
  return openNamed(SAMPLE.name, async () =>
    snapshotOf(await bytesOf(await fetch(SAMPLE.address)), SAMPLE.name),
  );
}

/** What can't be read leaves the workbook that is open. */
async function openNamed(name: string, read: () => Promise<Snapshot>): Promise<void> {
  try {
    show(await read());
    bar.say(texts.opened(name));
  } catch (error) {
    bar.say(texts.notOpened(name, error instanceof Error ? error.message : String(error)));
  }
}

function show(snapshot: Snapshot): void {
  book?.close();
  bar.calculateReady(false);
  book = openBook(snapshot, language, container, reading);
  pane.load(book.host);
  // For the browser test, and for whoever looks at the workbook from the browser's console.
  Object.assign(window, { univer: book.api });
}

async function bytesOf(file: Blob | Response): Promise<Uint8Array> {
  if (file instanceof Response && !file.ok) throw new Error(`HTTP ${file.status}`);
  return new Uint8Array(await file.arrayBuffer());
}
