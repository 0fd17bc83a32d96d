// SPDX-License-Identifier: EUPL-1.2
import type { Aggregate, Framework, Indicator } from '../model/framework.ts';
import type { Guidance } from '../model/guidance.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { Cluster } from '../model/observations.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { ACTIONS } from './actions.ts';
import { AREAS } from './areas.ts';
import { BENCHMARKS } from './benchmarks.ts';
import { sourceText } from './builtInBenchmarks.ts';
import { ROOT } from './builtInFramework.ts';
import type { Bilingual } from './definitions.ts';
import { DIMENSIONS } from './dimensions.ts';
import { INDICATORS } from './indicators.ts';
import { OF_LEVELS, SAID_UNITS } from './units.ts';

/*
 * A workbook made from the template holds the built-in texts of the template's language. Where a person left them as
 * they are, people who read another language get them in theirs; what she wrote herself stays as she wrote it.
 */

const NAMES = new Map([ROOT, ...DIMENSIONS, ...INDICATORS].map(({ code, name }) => [code, name]));
const UNITS = new Map(INDICATORS.map(({ code, unit }) => [code, unit]));
const SAID = byText(SAID_UNITS.map(([unit]) => unit));
const SAID_AS = new Map(SAID_UNITS);
const OF_AREAS = byText(Object.values(AREAS));
const OF_ACTIONS = byText(ACTIONS.flatMap(({ text, owner, evidence }) => [text, owner, evidence]));
const OF_SOURCES = byText(
  BENCHMARKS.map((one) => ({ it: sourceText(one, 'it'), en: sourceText(one, 'en') })),
);

/** A run whose built-in names and units are those of a language. */
export function runIn(run: ScoreRun, language: Language): ScoreRun {
  const clusters = run.clusters.map(
    (one): Cluster => ({ ...one, area: textIn(one.area, OF_AREAS, language) }),
  );
  return { ...run, clusters, framework: frameworkIn(run.framework, language) };
}

/** Actions and benchmarks whose built-in texts are those of a language. */
export function guidanceIn(guidance: Guidance, language: Language): Guidance {
  const of = (text: string) => textIn(text, OF_ACTIONS, language);
  return {
    ...guidance,
    benchmarks: guidance.benchmarks.map((one) => ({
      ...one,
      source: textIn(one.source, OF_SOURCES, language),
    })),
    actions: guidance.actions.map((one) => ({
      ...one,
      text: of(one.text),
      owner: of(one.owner),
      evidence: of(one.evidence),
    })),
  };
}

function frameworkIn(framework: Framework, language: Language): Framework {
  const indicators = framework.indicators.map(
    (one): Indicator => ({
      ...one,
      name: ownTextIn(one.name, NAMES.get(one.code), language),
      unit: saidUnit(one, language),
    }),
  );
  const aggregates = framework.aggregates.map(
    (one): Aggregate => ({ ...one, name: ownTextIn(one.name, NAMES.get(one.code), language) }),
  );
  const byCode = new Map([...aggregates, ...indicators].map((element) => [element.code, element]));
  return { ...framework, indicators, aggregates, byCode };
}

/** A count and an answer need no unit; the rest is said as people say it. */
function saidUnit({ code, unit, format }: Indicator, language: Language): string {
  if (format === 'yes-no') return '';
  if (format === 'level 1-4') return OF_LEVELS[language];
  const proposed = SAID.get(unit);
  if (proposed !== undefined) return SAID_AS.get(proposed)![language];
  return ownTextIn(unit, UNITS.get(code), language);
}

/** What stands under a code is built in only where it is that code's own text. */
function ownTextIn(text: string, proposed: Bilingual | undefined, language: Language): string {
  return proposed !== undefined && LANGUAGES.some((one) => proposed[one] === text)
    ? proposed[language]
    : text;
}

function textIn(text: string, known: ReadonlyMap<string, Bilingual>, language: Language): string {
  return known.get(text)?.[language] ?? text;
}

function byText(texts: readonly Bilingual[]): ReadonlyMap<string, Bilingual> {
  return new Map(texts.flatMap((one) => LANGUAGES.map((language) => [one[language], one] as const)));
}
