// SPDX-License-Identifier: EUPL-1.2
import type { ProgressSignal } from '../../../core/host/port.ts';
import type { SheetScript } from '../../../core/host/steps.ts';
import { serverCall } from '../../../sheets-addon/sidebar/call.ts';
import { sheetsHost } from '../../../sheets-addon/sidebar/sheetsHost.ts';
import { FakeServer, scriptRun } from './fakeServer.ts';

function hostOver(server: FakeServer, interfere = () => {}) {
  return sheetsHost(serverCall(scriptRun(server, interfere)), 'it-IT');
}

function cards(count: number, text = 'x'): SheetScript[] {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  return Array.from({ length: count }, (_, index) => ({
    key: `card:${index}`,
    name: `S${index}`,
    steps: [{ step: 'write', area, contents: [[text]] }],
  }));
}

/** A signal that is cancelled at the n-th report of progress, and keeps all of them. */
function signal(cancelledAt = Number.POSITIVE_INFINITY): ProgressSignal & { readonly shares: number[] } {
  const shares: number[] = [];
  return {
    shares,
    progress: (share) => void shares.push(share),
    get cancelled() {
      return shares.length >= cancelledAt;
    },
  };
}

test('a report is begun, made some sheets a call, and handed over', async () => {
  const server = new FakeServer();
  const seen = signal();
  expect(await hostOver(server).applyReport(cards(9), seen, ['trend'])).toBe('applied');
  expect(server.calls).toEqual([
    'begin report without trend',
    'draft T1 0: S0, S1, S2, S3',
    'draft T1 4: S4, S5, S6, S7',
    'draft T1 8: S8',
    'hand over T1',
  ]);
  expect(server.handedOver).toHaveLength(9);
  expect(seen.shares).toEqual([...seen.shares].sort((a, b) => a - b));
  expect(seen.shares).toHaveLength(5);
  expect(seen.shares.at(-1)).toBe(1);
});

test('input sheets replace nothing', async () => {
  const server = new FakeServer();
  expect(await hostOver(server).addSheets(cards(1), signal())).toBe('applied');
  expect(server.calls[0]).toBe('begin input');
});

test('a removal is a report without sheets', async () => {
  const server = new FakeServer();
  expect(await hostOver(server).applyReport([], signal(), ['overview'])).toBe('applied');
  expect(server.calls).toEqual(['begin report without overview', 'hand over T1']);
});

test('large sheets go one a call', async () => {
  const server = new FakeServer();
  await hostOver(server).applyReport(cards(2, 'x'.repeat(600_000)), signal());
  expect(server.calls.filter((call) => call.startsWith('draft'))).toEqual([
    'draft T1 0: S0',
    'draft T1 1: S1',
  ]);
});

test('what there was no time for goes with the next call', async () => {
  const server = new FakeServer();
  server.sheetsACall = 3;
  server.handOversToCome = 2;
  expect(await hostOver(server).applyReport(cards(5), signal())).toBe('applied');
  expect(server.calls).toEqual([
    'begin report',
    'draft T1 0: S0, S1, S2, S3',
    'draft T1 3: S3, S4',
    'hand over T1',
    'hand over T1',
    'hand over T1',
  ]);
});

test('a server that makes nothing is given up', async () => {
  const server = new FakeServer();
  server.sheetsACall = 0;
  await expect(hostOver(server).applyReport(cards(2), signal())).rejects.toMatchObject({ code: 'no-answer' });
});

test('who cancels is heard between two calls, and the finished sheets are taken back', async () => {
  const server = new FakeServer();
  expect(await hostOver(server).applyReport(cards(9), signal(2))).toBe('cancelled');
  expect(server.calls).toEqual(['begin report', 'draft T1 0: S0, S1, S2, S3', 'discard T1']);
});

test('who has cancelled before takes no job', async () => {
  const server = new FakeServer();
  expect(await hostOver(server).applyReport(cards(9), signal(0))).toBe('cancelled');
  expect(server.calls).toEqual([]);
});

test('after a failure the next attempt goes on with what is finished and still the same', async () => {
  const server = new FakeServer();
  let quota = 3;
  const host = hostOver(server, () => {
    if (quota === 0) throw new Error('Service invoked too many times for one day');
    quota -= 1;
  });
  await expect(host.applyReport(cards(9), signal())).rejects.toMatchObject({ code: 'no-answer' });
  expect(server.handedOver).toBeNull();
  quota = 99;
  server.calls.length = 0;
  const changed = cards(9).map((card, index) => (index === 2 ? cards(3, 'another')[2]! : card));
  expect(await host.applyReport(changed, signal())).toBe('applied');
  expect(server.calls).toEqual(['begin report', 'draft T1 2: S2', 'draft T1 8: S8', 'hand over T1']);
});

test('reading, editing and going to a cell are one call each', async () => {
  const server = new FakeServer();
  const host = hostOver(server);
  expect(await host.read(signal())).toEqual(server.content);
  expect(await host.editCells([])).toEqual([1]);
  await host.goTo('Dati', 'B7');
  expect(server.calls).toEqual(['read', 'edit', 'go to Dati B7']);
});
