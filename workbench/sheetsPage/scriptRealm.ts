// SPDX-License-Identifier: EUPL-1.2
import type { InMemorySheets } from '../sheets/inMemorySheets.ts';

/** Runs the add-on's `Code.js` in a realm of its own, whose globals are the in-memory services, and answers its globals. */
export async function scriptRealm(code: string, sheets: InMemorySheets): Promise<object> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.srcdoc = '<!doctype html>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const realm = frame.contentWindow as Window & typeof globalThis;
  Object.assign(realm, sheets.globals);
  realm.Date.now = sheets.now;
  sheets.adoptRealm(realm);
  const script = realm.document.createElement('script');
  script.textContent = code;
  realm.document.body.append(script);
  return realm;
}
