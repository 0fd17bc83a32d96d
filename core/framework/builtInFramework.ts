// SPDX-License-Identifier: EUPL-1.2
import { type Aggregate, type Framework, type Indicator, ROOT_CODE } from '../model/framework.ts';
import type { Language } from '../model/language.ts';
import type { Bilingual, Dimension, ProposedIndicator } from './definitions.ts';
import { DIMENSIONS } from './dimensions.ts';
import { INDICATORS } from './indicators.ts';

/** What is above the dimensions. */
export const ROOT: { readonly code: string; readonly name: Bilingual } = {
  code: ROOT_CODE,
  name: { it: 'Punteggio complessivo', en: 'Overall score' },
};

/**
 * The built-in framework, for a workbook that has data and no Indicators table. The dimensions are documented
 * (DGR X/4749); the indicators with their goalposts, weights and targets are a proposal to be edited.
 */
export function builtInFramework(language: Language): Framework {
  const indicators = INDICATORS.map((proposed) => asIndicator(proposed, language));
  const aggregates = [
    rootAggregate(language),
    ...DIMENSIONS.map((dimension) => asAggregate(dimension, indicators, language)),
  ];
  return {
    root: ROOT_CODE,
    indicators,
    aggregates,
    byCode: new Map([...aggregates, ...indicators].map((element) => [element.code, element])),
    groups: [],
    denominators: [],
    builtIn: language,
  };
}

function rootAggregate(language: Language): Aggregate {
  return {
    kind: 'aggregate',
    code: ROOT_CODE,
    name: ROOT.name[language],
    parent: null,
    weight: 1,
    place: null,
    places: new Map(),
    children: DIMENSIONS.map((dimension) => dimension.code),
    level: 2,
  };
}

function asAggregate(dimension: Dimension, indicators: readonly Indicator[], language: Language): Aggregate {
  const children = indicators.filter((indicator) => indicator.parent === dimension.code);
  return {
    kind: 'aggregate',
    code: dimension.code,
    name: dimension.name[language],
    parent: ROOT_CODE,
    weight: 1,
    place: null,
    places: new Map(),
    children: children.map((indicator) => indicator.code),
    level: 1,
  };
}

function asIndicator(proposed: ProposedIndicator, language: Language): Indicator {
  return {
    kind: 'indicator',
    code: proposed.code,
    name: proposed.name[language],
    parent: proposed.dimension,
    weight: proposed.weight,
    place: null,
    places: new Map(),
    direction: proposed.direction,
    unit: proposed.unit[language],
    goalposts: proposed.goalposts,
    target: proposed.target,
    lostPosts: false,
    denominator: null,
    denominatorScale: 1,
    format: proposed.format,
    minimumRequirement: proposed.minimumRequirement,
    periodKind: proposed.periodKind,
    normalisation: null,
    treatment: null,
  };
}
