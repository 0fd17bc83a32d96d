// SPDX-License-Identifier: EUPL-1.2
import { ACTIONS } from '../../../core/framework/actions.ts';
import { BENCHMARKS } from '../../../core/framework/benchmarks.ts';
import { builtInActions } from '../../../core/framework/builtInActions.ts';
import { builtInBenchmarks } from '../../../core/framework/builtInBenchmarks.ts';
import { builtInFramework } from '../../../core/framework/builtInFramework.ts';
import { readTrigger } from '../../../core/read/readTrigger.ts';
import { indicator, treeOf } from '../frameworks.ts';
import { referenceRows } from './referenceData.ts';

const FRAMEWORK = builtInFramework('it');
const typographic = (text: string) => text.replaceAll("'", '’');

/** Published under an indicator, but not in its unit: shares of clusters, and of SMEs alone. */
const OTHER_QUANTITIES = new Set(['GO2 84', 'GO3 68', 'GS6 95', 'GS3 50']);
const SCOPES = new Map([
  ['regionale', 'regional'],
  ['europeo', 'european'],
  ['altro', 'other'],
]);
const STATISTICS = new Map([
  ['media', 'mean'],
  ['mediana', 'median'],
  ['valore', 'value'],
]);

test('the benchmarks are the published ones that an indicator can be compared with, each with its source', () => {
  let above = '';
  const published = referenceRows('benchmarks.csv').flatMap((row) => {
    above = row.get('source') === 'idem' ? above : row.get('source')!;
    const indicator = row.get('maps_to')!;
    if (indicator === '' || OTHER_QUANTITIES.has(`${indicator} ${row.get('value')}`)) return [];
    return {
      set: row.get('set'),
      scope: SCOPES.get(row.get('scope')!),
      statistic: STATISTICS.get(row.get('kind')!),
      indicator,
      value: Number(row.get('value')),
      year: Number(row.get('year')),
      source: above.replace(/ \([^)]*\)$/, ''),
    };
  });
  expect(BENCHMARKS.map(({ what: _, ...rest }) => rest)).toEqual(published);
  expect(published).toHaveLength(9);
});

test('the actions are the 57 of the reference, in both languages', () => {
  const reference = referenceRows('actions.csv').map((row) => ({
    element:
      row.get('indicator_code') || (row.get('dimension_code') === 'LABEL' ? null : row.get('dimension_code')),
    trigger: readTrigger(row.get('trigger')!),
    it: typographic(row.get('text_it')!),
    en: typographic(row.get('text_en')!),
    effort: Number(row.get('effort')),
    months: Number(row.get('horizon_months')),
    owner: row.get('owner_it'),
    evidence: typographic(row.get('evidence_it')!),
  }));
  const ours = ACTIONS.map(({ text, owner, evidence, ...rest }) => ({
    ...rest,
    ...text,
    owner: owner.it,
    evidence: evidence.it,
  }));
  const byText = (a: { it: string }, b: { it: string }) => a.it.localeCompare(b.it, 'it');
  expect(ours.sort(byText)).toEqual(reference.sort(byText));
  expect(reference).toHaveLength(57);
});

test.each(['it', 'en'] as const)('the built-in framework has all of them, in %s', (language) => {
  const framework = builtInFramework(language);
  const benchmarks = builtInBenchmarks(framework, language);
  const actions = builtInActions(framework, language);
  expect([benchmarks.length, actions.length]).toEqual([BENCHMARKS.length, ACTIONS.length]);
  for (const { source } of benchmarks) expect(source).toMatch(/, \d{4}: \S/);
  for (const { text, owner, evidence } of actions) expect([text, owner, evidence]).not.toContain('');
});

test('no evidence is the same in both languages', () => {
  expect(ACTIONS.filter(({ evidence }) => evidence.it === evidence.en)).toEqual([]);
});

test('another framework gets what it shares with the built-in one, not what only has the same code', () => {
  const named = (gs1: string) => {
    const tree = treeOf([
      { code: 'TOTALE', parent: null },
      { code: 'X', parent: 'TOTALE' },
      { code: 'GS1', parent: 'X' },
    ]);
    const element = indicator('GS1', { name: gs1, parent: 'X' });
    return { ...tree, indicators: [element], byCode: new Map([...tree.byCode, ['GS1', element]]) };
  };
  const counts = (name: string) => {
    const elements = builtInActions(named(name), 'it').map(({ element }) => element);
    return [builtInBenchmarks(named(name), 'it').length, elements.filter((one) => one === 'GS1').length];
  };
  expect(counts('Soci impegnati')).toEqual([4, 1]);
  expect(counts('Committed members')).toEqual([4, 1]);
  expect(counts('GS1')).toEqual([4, 1]);
  expect(counts('Gas di scarico')).toEqual([0, 0]);
  expect(builtInActions(named('Gas'), 'it').every(({ trigger }) => trigger.kind === 'label')).toBe(true);
  expect(builtInBenchmarks(FRAMEWORK, 'it').map(({ element }) => element)).not.toContain('TOTALE');
});
