// SPDX-License-Identifier: EUPL-1.2
import { labelLevel, labelState, labelTriggers } from '../../../core/guidance/label.ts';
import { cluster } from './guided.ts';

const bronze = (labelExpiry: string | null, labelDate: string | null = null) =>
  cluster({ label: 'Bronze', labelDate, labelExpiry });

describe('the state of a label on every boundary day', () => {
  test.each([
    ['2026-10-15', '2026-04-14', 'valid'],
    ['2026-10-15', '2026-04-15', 'expiring'],
    ['2026-10-15', '2026-10-14', 'expiring'],
    ['2026-10-15', '2026-10-15', 'expiring'],
    ['2026-10-15', '2026-10-16', 'grace'],
    ['2026-10-15', '2027-10-14', 'grace'],
    ['2026-10-15', '2027-10-15', 'grace'],
    ['2026-10-15', '2027-10-16', 'lapsed'],
  ] as const)('expiry %s, today %s: %s', (expiry, today, state) => {
    expect(labelState(bronze(expiry), today)).toBe(state);
  });

  test.each([
    ['2026-08-31', '2026-02-27', 'valid'],
    ['2026-08-31', '2026-02-28', 'expiring'],
    ['2028-08-31', '2028-02-28', 'valid'],
    ['2028-08-31', '2028-02-29', 'expiring'],
    ['2027-05-31', '2026-11-29', 'valid'],
    ['2027-05-31', '2026-11-30', 'expiring'],
    ['2028-02-29', '2029-02-28', 'grace'],
    ['2028-02-29', '2029-03-01', 'lapsed'],
    ['2027-02-28', '2028-02-28', 'grace'],
    ['2027-02-28', '2028-02-29', 'lapsed'],
    ['2027-03-31', '2026-09-29', 'valid'],
    ['2027-03-31', '2026-09-30', 'expiring'],
    ['2027-01-01', '2026-06-30', 'valid'],
    ['2027-01-01', '2026-07-01', 'expiring'],
    ['2026-12-31', '2027-01-01', 'grace'],
  ] as const)(
    'where a month lacks the day or the year ends: expiry %s, today %s: %s',
    (expiry, today, state) => {
      expect(labelState(bronze(expiry), today)).toBe(state);
    },
  );

  test('without the dates that decide it is not known', () => {
    expect(labelState(bronze(null), '2026-01-01')).toBe('not-known');
    expect(labelState(bronze('2026-10-15'), null)).toBe('not-known');
    expect(labelState(bronze('2026-13-15'), '2026-01-01')).toBe('not-known');
    expect(labelState(bronze('autunno 2026'), '2026-01-01')).toBe('not-known');
    expect(labelState(bronze('2026-10-15', '2026-10-16'), '2026-01-01')).toBe('not-known');
    expect(labelState(bronze('2026-10-15', '2026-10-15'), '2026-01-01')).toBe('valid');
  });
});

test.each(['', ' ', '-', 'no', 'Nessuna', 'none', 'N.D.', 'n/a'.replace('/', '.')])(
  '%p is no label',
  (label) => {
    expect(labelState(cluster({ label, labelExpiry: '2026-10-15' }), '2026-01-01')).toBe('none');
  },
);

test.each([
  ['Bronze', 'bronze'],
  ['BRONZO', 'bronze'],
  ['Etichetta Bronze ECEI', 'bronze'],
  ['silver label', 'silver'],
  ['Argento', 'silver'],
  ['gold', 'gold'],
  ['Oro', 'gold'],
  ['ORO (2025)', 'gold'],
  ['Lavoro', null],
  ['Excellence', null],
  ['', null],
])('%p is read as %p', (label, level) => {
  expect(labelLevel(label)).toBe(level);
});

test.each([
  ['', '2026-01-01', ['none']],
  ['Bronze', '2026-01-01', ['bronze']],
  ['Oro', '2026-01-01', ['gold']],
  ['Silver', '2026-10-01', ['expiring', 'silver']],
  ['Silver', '2026-12-01', ['grace']],
  ['Silver', '2028-01-01', ['lapsed']],
  ['Other', '2026-01-01', []],
  ['Silver', null, []],
])('label %p on %p triggers %p', (label, today, triggers) => {
  expect(labelTriggers(cluster({ label, labelExpiry: '2026-10-15' }), today)).toEqual(triggers);
});
