// SPDX-License-Identifier: EUPL-1.2
import { functionsTexts } from '../i18n/rooms/functions.ts';
import { fill } from '../i18n/texts.ts';
import type { Language } from '../model/language.ts';
import type { Cluster } from '../model/observations.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { plain } from '../read/words.ts';
import { readText } from './readArguments.ts';
import type { Argument, ParameterName, Reading } from './sheetFunction.ts';
import { wrong } from './wrong.ts';

/** As many of those that there are as a sentence names. */
const NAMED = 6;

/** The code of a cluster of the run, found by code, then by acronym, then by name. One screened out has a code too. */
export function findCluster(run: ScoreRun, argument: Argument, language: Language): Reading<string> {
  const text = readText('cluster', argument, language);
  if (!text.ok) return text;
  if (text.value === '') return wrong('cluster', 'valueNeeded', language);
  const screenedOut = run.screenedOut.find(({ cluster }) => plain(cluster) === plain(text.value));
  if (screenedOut !== undefined) return { ok: true, value: screenedOut.cluster };
  const found = named(run.clusters, text.value, ['code', 'acronym', 'name']);
  if (found.length > 0) return only('cluster', found, text.value, language);
  const problem = run.period === null ? 'unknownCluster' : 'unknownClusterIn';
  const known = listed(run.clusters, language);
  return wrong('cluster', problem, language, { text: text.value, known, period: run.period ?? '' });
}

/** The code of an element of the framework, found by code, then by name; the root where the argument is left out. */
export function findElement(
  { framework }: ScoreRun,
  argument: Argument,
  language: Language,
): Reading<string> {
  const text = readText('element', argument, language);
  if (!text.ok) return text;
  if (text.value === '') return { ok: true, value: framework.root };
  const all = [...framework.aggregates, ...framework.indicators];
  const found = named(all, text.value, ['code', 'name']);
  if (found.length > 0) return only('element', found, text.value, language);
  return wrong('element', 'unknownElement', language, { text: text.value, known: listed(all, language) });
}

type Key = keyof Pick<Cluster, 'code' | 'acronym' | 'name'>;

/** The elements with the first of the keys that anyone is called by. */
function named<K extends Key, T extends Readonly<Record<K, string>>>(
  all: readonly T[],
  text: string,
  keys: readonly K[],
): readonly T[] {
  const word = plain(text);
  const key = keys.find((one) => all.some((each) => plain(each[one]) === word));
  return key === undefined ? [] : all.filter((each) => plain(each[key]) === word);
}

function only(
  argument: ParameterName,
  found: readonly { readonly code: string }[],
  text: string,
  language: Language,
): Reading<string> {
  if (found.length === 1) return { ok: true, value: found[0]!.code };
  return wrong(argument, 'severalNamed', language, { text, known: listed(found, language) });
}

function listed(all: readonly { readonly code: string }[], language: Language): string {
  const names = all
    .slice(0, NAMED)
    .map(({ code }) => code)
    .join(', ');
  const rest = all.length - NAMED;
  return rest > 0 ? fill(functionsTexts(language).errors.andMore, { names, rest }, language) : names;
}
