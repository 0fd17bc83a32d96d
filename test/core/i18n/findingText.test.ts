// SPDX-License-Identifier: EUPL-1.2
import { findingText } from '../../../core/i18n/findingText.ts';
import { finding } from '../../../core/model/finding.ts';
import { FINDING_CODES, type FindingCode } from '../../../core/model/findingCodes.ts';
import { LANGUAGES } from '../../../core/model/language.ts';
import { leaksIn } from '../../support/leaks.ts';
import { textsIn } from '../../support/textsIn.ts';

function wordsIn(language: (typeof LANGUAGES)[number]) {
  const { findings, inputWords, methodKeys } = textsIn(language);
  return { findings, input: inputWords, method: methodKeys };
}

test('a word of the method, a key, a format and a kind of table are said, each with what is written beside it', () => {
  const said = (one: Parameters<typeof findingText>[0]) => findingText(one, wordsIn('it'), 'it');
  expect(said(finding('normalisation-implied', null, { aggregation: 'mpi' }))).toContain('(mpi)');
  expect(said(finding('outliers-remain', null, { indicator: 'X', treatment: 'box-cox:0.5' }))).toContain(
    '«Box-Cox (lambda: 0,5) (box-cox:0.5)»',
  );
  expect(said(finding('unknown-method-value', null, { key: 'imputation', value: 'avg' }))).toContain(
    '«Valori mancanti (imputation)»',
  );
  expect(said(finding('value-outside-format', null, { value: 7, format: 'level 1-4' }))).toContain(
    '«livello da 1 a 4 (level 1-4)»',
  );
  expect(said(finding('ambiguous-table', null, { kinds: 'clusters, data-wide' }))).toContain(
    '(Elenco dei cluster, Dati, una riga per cluster)',
  );
  expect(said(finding('unknown-method-key', null, { key: 'toString', value: '' }))).toContain('«toString»');
});

/** What a person writes into a cell as it stands, and what we ask her to write. */
const WRITTEN = ['number, percent, level 1-4', 'level 1-4', 'yes-no', '(normalisation.reference)'];

test.each(LANGUAGES)('no finding says what only a program says (%s)', (language) => {
  const codes = Object.keys(FINDING_CODES) as FindingCode[];
  const leaks = codes.flatMap((code) => {
    const params = Object.fromEntries(FINDING_CODES[code].params.map((name) => [name, '·']));
    const text = findingText(
      { code, params } as Parameters<typeof findingText>[0],
      wordsIn(language),
      language,
    );
    return leaksIn(text, language, WRITTEN).map((leak) => `${code}: «${leak}» in «${text}»`);
  });
  expect(leaks).toEqual([]);
});
