/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { textsIn } from '../../../sheets-addon/sidebar/pageTexts.ts';
import { FakeServer, scriptRun } from './fakeServer.ts';

let isOffline = true;
const server = new FakeServer();

beforeAll(() => {
  document.body.innerHTML = '<script type="application/json" id="texts" lang="it">{"of":"it"}</script>';
  const run = scriptRun(server, () => {
    if (isOffline) throw new Error('offline');
  });
  Object.assign(globalThis, { google: { script: { run } } });
});

test('the texts in the page are read there', async () => {
  expect(await textsIn('it')).toEqual({ of: 'it' });
  expect(server.calls).toEqual([]);
});

test('the others are asked of the server once, and again where that has failed', async () => {
  await expect(textsIn('en')).rejects.toThrow('offline');
  isOffline = false;
  expect(await Promise.all([textsIn('en'), textsIn('en')])).toEqual([{ of: 'en' }, { of: 'en' }]);
  expect(await textsIn('en')).toEqual({ of: 'en' });
  expect(server.calls).toEqual(['texts en']);
});
