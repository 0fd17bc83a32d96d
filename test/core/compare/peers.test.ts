// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { findPeers, type PeerChoice, peersOf } from '../../../core/compare/peers.ts';
import type { Cluster } from '../../../core/model/observations.ts';

function cluster(code: string, area = '', members: number | null = null): Cluster {
  return {
    code,
    name: '',
    acronym: '',
    area,
    members,
    label: '',
    labelDate: null,
    labelExpiry: null,
    place: null,
  };
}

const CLUSTERS = [
  cluster('A', 'Energia', 40),
  cluster('B', ' energia', 80),
  cluster('C', 'Energia', 20),
  cluster('D', 'Salute', 81),
  cluster('E', '', 19),
  cluster('F', '', null),
];
const peers = (code: string, choice: PeerChoice) => findPeers({ clusters: CLUSTERS }, code, choice);

test('all are the others, in the order of the run', () => {
  expect(peers('C', { kind: 'all' })).toEqual({
    clusters: ['A', 'B', 'D', 'E', 'F'],
    kind: 'all',
    tooFew: false,
  });
});

test('the same area is the same text, whatever its capitals and the spaces around it', () => {
  expect(peers('A', { kind: 'same-area' }).clusters).toEqual(['B', 'C']);
});

test('no area is no common area: all the others are left, and that is said', () => {
  expect(peers('E', { kind: 'same-area' })).toEqual({
    clusters: ['A', 'B', 'C', 'D', 'F'],
    kind: 'all',
    tooFew: true,
  });
});

test('the same size is from half as many members to twice as many, both included', () => {
  expect(peers('A', { kind: 'same-size' })).toEqual({
    clusters: ['B', 'C'],
    kind: 'same-size',
    tooFew: false,
  });
});

test('a cluster whose members are not known has no peers of its size', () => {
  expect(peers('F', { kind: 'same-size' })).toMatchObject({ kind: 'all', tooFew: true });
});

test('those chosen are the peers, without the cluster itself and those that are not there', () => {
  expect(peers('A', { kind: 'chosen', clusters: ['E', 'A', 'D', 'nobody'] })).toMatchObject({
    clusters: ['D', 'E'],
    kind: 'chosen',
  });
});

test('one peer is too few: its scores could be told from the median', () => {
  expect(peers('A', { kind: 'chosen', clusters: ['D'] })).toMatchObject({ kind: 'all', tooFew: true });
  expect(peersOf({ clusters: CLUSTERS }, 'A', { kind: 'chosen', clusters: ['D'] })).toHaveLength(5);
});

test('a cluster of the same size is a peer of the other, and nobody is a peer of itself', () => {
  const sizes = fc.array(fc.option(fc.integer({ min: 0, max: 300 })), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(sizes, (members) => {
      const clusters = members.map((count, i) => cluster(`K${i}`, '', count));
      const found = clusters.map(({ code }) => findPeers({ clusters }, code, { kind: 'same-size' }));
      found.forEach((one, i) => {
        expect(one.clusters).not.toContain(`K${i}`);
        if (one.kind === 'all') return;
        for (const other of one.clusters) {
          const back = found[Number(other.slice(1))]!;
          expect(back.tooFew || back.clusters.includes(`K${i}`)).toBe(true);
        }
      });
    }),
  );
});
