// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from './finding.ts';
import type { FindingCode } from './findingCodes.ts';
import { LIMITS } from './limits.ts';

/**
 * The findings in their order; of a code that has too many the first ones, then one that says how many the others are
 * (`params.more`), on their sheet where they share one. What was counted before is counted on.
 */
export function boundFindings(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<FindingCode, number>();
  const left = new Map<FindingCode, Finding[]>();
  const told = findings.filter((one) => {
    const count = (counts.get(one.code) ?? 0) + 1;
    if (moreOf(one) === null) counts.set(one.code, count);
    if (moreOf(one) === null && count <= LIMITS.findingsOfACode) return true;
    const rest = left.get(one.code) ?? [];
    rest.push(one);
    left.set(one.code, rest);
    return false;
  });
  if (left.size === 0) return findings;
  const lastOf = new Map(told.map((one, index) => [one.code, index]));
  return told.flatMap((one, index) => {
    const rest = lastOf.get(one.code) === index ? left.get(one.code) : undefined;
    return rest === undefined ? [one] : [one, restOf(rest)];
  });
}

function restOf(findings: readonly Finding[]): Finding {
  const [{ code, severity, sheet }] = findings as [Finding];
  const isOnOneSheet = findings.every((one) => one.sheet === sheet);
  const params = { more: findings.reduce((sum, one) => sum + (moreOf(one) ?? 1), 0) };
  return { code, severity, sheet: isOnOneSheet ? sheet : null, cell: null, params } as unknown as Finding;
}

/** Findings of one code on one sheet. */
export interface AlikeFindings {
  readonly code: FindingCode;
  readonly sheet: string | null;
  readonly findings: readonly Finding[];
  /** How many there are beyond these. */
  readonly more: number;
}

/** Puts findings of one code on one sheet together, in the order of the first of each. */
export function groupAlike(findings: readonly Finding[]): AlikeFindings[] {
  const groups = new Map<
    string,
    { code: FindingCode; sheet: string | null; findings: Finding[]; more: number }
  >();
  for (const one of findings) {
    const { code, sheet } = one;
    const key = JSON.stringify([code, sheet]);
    const group = groups.get(key) ?? { code, sheet, findings: [], more: 0 };
    groups.set(key, group);
    const more = moreOf(one);
    if (more === null) group.findings.push(one);
    else group.more += more;
  }
  return [...groups.values()];
}

/** How many others a finding stands for; `null` for one that speaks of a thing found. */
function moreOf({ params }: Finding): number | null {
  const { more } = params as { readonly more?: number };
  return more ?? null;
}
