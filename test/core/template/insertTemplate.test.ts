// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../../core/host/hostError.ts';
import type { Applied, Host, ProgressSignal } from '../../../core/host/port.ts';
import type { SheetScript } from '../../../core/host/steps.ts';
import { insertTemplate } from '../../../core/template/insertTemplate.ts';

/** A host that has sheets of these names and keeps what it is told to add. */
function hostWith(names: readonly string[], addSheets?: (signal: ProgressSignal) => Promise<Applied>) {
  const added: SheetScript[] = [];
  const host: Host = {
    kind: 'file',
    language: 'it-IT',
    async read(signal) {
      signal.progress(1);
      return { sheets: names.map((name) => ({ name, report: null, ours: false })), grids: [] };
    },
    async addSheets(sheets, signal) {
      if (addSheets) return addSheets(signal);
      signal.progress(0.25);
      added.push(...sheets);
      signal.progress(1);
      return 'applied';
    },
    async applyReport() {
      throw new Error('the template is no report');
    },
    async numberFormats() {
      throw new Error('not asked for');
    },
    async editCells() {
      throw new Error('not asked for');
    },
    async goTo() {},
  };
  return { host, added };
}

function signalFor(cancelAfter = Number.POSITIVE_INFINITY) {
  const shares: number[] = [];
  const signal: ProgressSignal = {
    progress: (share) => void shares.push(share),
    get cancelled() {
      return shares.length >= cancelAfter;
    },
  };
  return { signal, shares };
}

test('adds the sheets in their order and tells how far it is', async () => {
  const { host, added } = hostWith(['Foglio1']);
  const { signal, shares } = signalFor();
  const inserted = await insertTemplate(host, { language: 'en', sample: false }, signal);
  const sheets = [
    ...['Read me', 'Indicators', 'Data', 'Questionnaire', 'Clusters'],
    ...['Benchmarks', 'Targets', 'Action catalogue', 'Method'],
  ];
  expect(inserted).toEqual({ outcome: 'inserted', sheets });
  expect(added.map((script) => script.name)).toEqual(sheets);
  expect(shares).toEqual([0.2, 0.4, 1]);
});

test('what crosses to the host is plain JSON', async () => {
  const { host, added } = hostWith([]);
  await insertTemplate(host, { language: 'it', sample: true }, signalFor().signal);
  expect(JSON.parse(JSON.stringify(added))).toEqual(added);
});

test.each([
  [['cluster', 'CLUSTER (2)'], 'Cluster (3)'],
  [['__proto__', 'constructor'], 'Cluster'],
  [["'Cluster'", 'Cluster '], 'Cluster'],
  [['=Cluster', '<b>Cluster</b>'], 'Cluster'],
])('beside sheets called %j the clusters get the sheet %s', async (names, wanted) => {
  const { host, added } = hostWith(names);
  await insertTemplate(host, { language: 'it', sample: true }, signalFor().signal);
  expect(added.find((script) => script.key === 'clusters')!.name).toBe(wanted);
});

test('a cancellation before the sheets are made adds none', async () => {
  const { host, added } = hostWith([]);
  const inserted = await insertTemplate(host, { language: 'it', sample: false }, signalFor(1).signal);
  expect(inserted).toEqual({ outcome: 'cancelled' });
  expect(added).toEqual([]);
});

test('a cancellation that the host obeys is told', async () => {
  const { host } = hostWith([], async (signal) => (signal.cancelled ? 'applied' : 'cancelled'));
  const inserted = await insertTemplate(host, { language: 'it', sample: false }, signalFor().signal);
  expect(inserted).toEqual({ outcome: 'cancelled' });
});

test("the host's errors come through as they are", async () => {
  const { host } = hostWith([], async () => {
    throw new HostError('workbook-protected');
  });
  const inserting = insertTemplate(host, { language: 'it', sample: false }, signalFor().signal);
  await expect(inserting).rejects.toThrow(new HostError('workbook-protected'));
});
