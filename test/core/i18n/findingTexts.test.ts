// SPDX-License-Identifier: EUPL-1.2
import { findings as english } from '../../../core/i18n/en/findings.ts';
import { findingTexts } from '../../../core/i18n/findingTexts.ts';
import { findings as italian } from '../../../core/i18n/it/findings.ts';
import { finding } from '../../../core/model/finding.ts';
import { FINDING_CODES, type FindingCode } from '../../../core/model/findingCodes.ts';

const CODES = Object.keys(FINDING_CODES) as FindingCode[];

/** What is told to programs only. */
const IN_NO_TEXT = ['unknown-method-key value', 'outliers-log treatment'];

test.each([
  ['English', english],
  ['Italian', italian],
])('in %s every text shows all that its finding tells', (_, texts) => {
  const left = CODES.flatMap((code) =>
    FINDING_CODES[code].params
      .filter((name) => !texts[code].includes(`{${name}}`))
      .map((name) => `${code} ${name}`),
  );
  expect(left.sort()).toEqual([...IN_NO_TEXT].sort());
});

/** Every `@ts-expect-error` is a test of the compiler's: it fails where the next line compiles. */
test('a finding with other parameters than its code declares does not compile', () => {
  finding('total-row', null, { cluster: 'TOTALE' });
  // @ts-expect-error
  finding('total-row', null, { name: 'TOTALE' });
  // @ts-expect-error
  finding('total-row', null);
  // @ts-expect-error
  finding('no-cluster', null, { cluster: 'TOTALE' });
  const found = finding('mean-undefined', null, { element: 'TOTALE', count: 2, cluster: 'X' });
  // @ts-expect-error
  expect(found.params.child).toBeUndefined();
});

test('a text that asks for another parameter than its code declares does not compile', () => {
  findingTexts({ ...english, 'total-row': 'A row of totals: {cluster}.' });
  // @ts-expect-error
  findingTexts({ ...english, 'total-row': 'A row of totals: {name}.' });
  // @ts-expect-error
  findingTexts({ ...english, 'no-such-code': 'Nothing.' });
  const { 'total-row': _, ...incomplete } = english;
  // @ts-expect-error
  expect(findingTexts(incomplete)).toEqual(incomplete);
});
