// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding, type WithFindings } from '../../model/finding.ts';
import type { Framework, Indicator } from '../../model/framework.ts';
import type { TreatmentDone } from '../../model/workings.ts';
import type { Transform } from './transforms.ts';

/**
 * The framework with goalposts and targets on the scale of the treated values: an indicator whose values became
 * logarithms is compared with the logarithms of its goalposts. What has no transform is left out, and a finding says so.
 *
 * @example
 * const indicator = { code: 'X', place: null, goalposts: { min: 1, max: 100 }, target: null }
 * const framework = { indicators: [indicator], byCode: new Map([['X', indicator]]) }
 * const treatments = new Map([['X', { transform: Math.log10 }]])
 * transformPosts(framework, treatments).framework.indicators[0].goalposts // { min: 0, max: 2 }
 */
export function transformPosts(
  framework: Framework,
  treatments: ReadonlyMap<string, TreatmentDone>,
): WithFindings<{ readonly framework: Framework }> {
  if (![...treatments.values()].some(({ transform }) => transform !== null))
    return { framework, findings: [] };
  const posted = framework.indicators.map((indicator) => {
    const transform = treatments.get(indicator.code)?.transform ?? null;
    return transform === null ? { indicator, findings: [] } : withPosts(indicator, transform);
  });
  const indicators = posted.map(({ indicator }) => indicator);
  const byCode = new Map([...framework.byCode, ...indicators.map((one) => [one.code, one] as const)]);
  return {
    framework: { ...framework, indicators, byCode },
    findings: posted.flatMap(({ findings }) => findings),
  };
}

function withPosts(
  indicator: Indicator,
  transform: Transform,
): WithFindings<{ readonly indicator: Indicator }> {
  const { code, place } = indicator;
  const findings: Finding[] = [];
  const min = at(indicator.goalposts?.min, transform);
  const max = at(indicator.goalposts?.max, transform);
  const target = at(indicator.target, transform);
  const goalposts = min === null || max === null ? null : { min, max };
  if (goalposts === null && indicator.goalposts !== null) {
    findings.push(finding('goalposts-not-transformable', place, { indicator: code }));
  }
  if (target === null && indicator.target !== null) {
    findings.push(finding('target-not-transformable', place, { indicator: code }));
  }
  const lostPosts = indicator.lostPosts || findings.length > 0;
  return { indicator: { ...indicator, goalposts, target, lostPosts }, findings };
}

function at(value: number | null | undefined, transform: Transform): number | null {
  if (value === null || value === undefined) return null;
  const transformed = transform(value);
  return Number.isFinite(transformed) ? transformed : null;
}
