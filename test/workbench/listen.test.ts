// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Listening, listen } from '../../workbench/listen.ts';

let root: string;
let workbench: Listening;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'workbench-'));
  mkdirSync(path.join(root, 'dist/workbench'), { recursive: true });
  writeFileSync(path.join(root, 'dist/workbench/index.html'), '<title>workbench</title>');
  mkdirSync(path.join(root, 'dist/excel'));
  writeFileSync(path.join(root, 'dist/excel/taskpane.html'), '<title>no Office.js</title>');
  workbench = await listen(root, 0, () => {});
});

afterAll(async () => {
  await new Promise((resolve) => workbench.server.close(resolve));
  rmSync(root, { recursive: true });
});

function port(one: Listening): number {
  return (one.server.address() as AddressInfo).port;
}

/** Plain http: fetch would tidy the path and refuse a foreign Host. */
function request(target: string, host = '127.0.0.1'): Promise<IncomingMessage> {
  const options = { host: '127.0.0.1', port: port(workbench), path: target, headers: { host }, agent: false };
  return new Promise((resolve, reject) => {
    get(options, (response) => {
      response.resume();
      response.on('end', () => resolve(response));
    }).on('error', reject);
  });
}

test('serves this machine only', async () => {
  expect((workbench.server.address() as AddressInfo).address).toBe('127.0.0.1');
  const response = await request('/?lang=en');
  expect(response.statusCode).toBe(200);
  expect(response.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
});

test.each([
  ['a name that some other page points at this machine', '/', 'example.org', 421],
  ['an address that is none', '/%', '127.0.0.1', 404],
  ['a way out of the folder', '/excel/../../package.json', '127.0.0.1', 404],
  ['an encoded way out of the folder', '/excel/%2e%2e/%2e%2e/package.json', '127.0.0.1', 404],
  ['a task pane without Office.js', '/excel/taskpane.html', '127.0.0.1', 500],
])('refuses %s', async (_, target, host, status) => {
  expect((await request(target, host)).statusCode).toBe(status);
});

test('tells of a busy port and takes a later one', async () => {
  const busy: number[] = [];
  const second = await listen(root, port(workbench), (taken) => busy.push(taken));
  expect(busy[0]).toBe(port(workbench));
  expect(port(second)).toBeGreaterThan(port(workbench));
  await new Promise((resolve) => second.server.close(resolve));
});
