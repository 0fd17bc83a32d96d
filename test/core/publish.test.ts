// SPDX-License-Identifier: EUPL-1.2
import { largeGrids } from '../../bench/largeGrids.ts';
import type { HostKind } from '../../core/host/capabilities.ts';
import type { Host, SheetInfo } from '../../core/host/port.ts';
import type { SheetScript } from '../../core/host/steps.ts';
import { type PublishRequest, publish } from '../../core/publish.ts';
import { removeReport } from '../../core/removeReport.ts';
import { unobserved } from '../host/signals.ts';
import { sheet } from './workbooks.ts';

const GRIDS = [
  sheet('Indicatori', ['Codice', 'Padre', 'Minimo', 'Massimo'], ['X', 'D', 0, 10], ['Y', 'E', 0, 10]),
  sheet('Dati', ['Cluster', 'X', 'Y'], ['A', 5, 10], ['B', 1, 2]),
];

/** A program of some kind that keeps what it is told to make. */
function playedHost(kind: HostKind, report: readonly SheetInfo[] = []) {
  const applied: { scripts: readonly SheetScript[]; outdated: readonly string[] }[] = [];
  const unused = () => Promise.reject(new Error('not asked for'));
  const users = GRIDS.map((grid): SheetInfo => ({ name: grid.sheet, report: null, ours: false }));
  const host: Host = {
    kind,
    language: 'it-IT',
    read: async () => ({ sheets: [...users, ...report], grids: GRIDS }),
    async applyReport(scripts, _, outdated = []) {
      applied.push({ scripts, outdated });
      return 'applied';
    },
    addSheets: unused,
    numberFormats: unused,
    editCells: unused,
    goTo: unused,
  };
  return { host, applied };
}

async function published(kind: HostKind, request: Partial<PublishRequest> = {}, report: SheetInfo[] = []) {
  const { host, applied } = playedHost(kind, report);
  const result = await publish(host, { language: 'it', ...request }, unobserved);
  if (result.outcome !== 'published') throw new Error(JSON.stringify(result));
  const steps = applied[0]!.scripts.flatMap((script) => script.steps);
  const own = steps.flatMap((step) => (step.step === 'chart' ? (step.ownSheet ?? []) : []));
  return { ...result, own, outdated: applied[0]!.outdated };
}

const FIGURE: SheetInfo = { name: 'Figura 1', report: 'figure:figure1', ours: true };

test('figures have sheets of their own where they are asked for and the program has such sheets', async () => {
  const { own, sheets, charts } = await published('google-sheets', { chartSheets: true });
  expect(own.map(({ name }) => name)).toEqual(['Figura 1', 'Figura 2 D', 'Figura 2 E']);
  expect(own.map(({ key }) => key)).toEqual(charts.map(({ id }) => `figure:${id}`));
  expect(sheets).toEqual(['Cruscotto', 'Dimensioni', 'Metodo usato']);
});

test.each<[HostKind, Partial<PublishRequest>]>([
  ['google-sheets', {}],
  ['google-sheets', { chartSheets: true, parts: ['method-used'] }],
  ['excel', { chartSheets: true }],
  ['file', { chartSheets: true }],
])('otherwise there are none: %s, %j', async (kind, request) => {
  expect((await published(kind, request)).own).toEqual([]);
});

test('the sheets of old figures go with the old report, and their names are free again', async () => {
  const old = [FIGURE, { ...FIGURE, name: 'Figura 2 D', report: 'figure:figure2-7' }];
  expect((await published('google-sheets', {}, old)).outdated).toEqual([
    'figure:figure1',
    'figure:figure2-7',
  ]);
  const again = await published('google-sheets', { chartSheets: true }, old);
  expect(again.own.map(({ name }) => name)).toEqual(['Figura 1', 'Figura 2 D', 'Figura 2 E']);
});

test("a figure that is the user's by now keeps its name, and a finding says so", async () => {
  const { own, outdated, findings } = await published('google-sheets', { chartSheets: true }, [
    { ...FIGURE, ours: false },
  ]);
  expect(own[0]!.name).toBe('Figura 1 (2)');
  expect(outdated).toEqual([]);
  expect(findings.map(({ code }) => code)).toContain('sheet-name-taken');
});

test('a report that is removed takes its figures along', async () => {
  const overview = { name: 'Cruscotto', report: 'overview', ours: true };
  const { host, applied } = playedHost('google-sheets', [overview, FIGURE]);
  expect(await removeReport(host, unobserved)).toEqual({
    outcome: 'removed',
    sheets: ['Cruscotto', 'Figura 1'],
  });
  expect(applied).toEqual([{ scripts: [], outdated: ['overview', 'figure:figure1'] }]);
});

test('a calculation that is cancelled half-way writes nothing', async () => {
  const { host, applied } = playedHost('excel');
  const grids = largeGrids(600, 12, 1);
  const asked = { language: 'it', overrides: [['aggregation', 'copeland']] } as const;
  let ways = 0;
  const signal = {
    progress() {},
    get cancelled() {
      return ways >= 5;
    },
    async giveWay() {
      ways++;
    },
  };
  const reading = { ...host, read: async () => ({ sheets: [], grids }) };
  expect((await publish(reading, asked, signal)).outcome).toBe('cancelled');
  expect(ways).toBe(5);
  expect(applied).toEqual([]);
});
