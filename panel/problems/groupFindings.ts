// SPDX-License-Identifier: EUPL-1.2
import { type AlikeFindings, groupAlike } from '../../core/model/alikeFindings.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { FindingCode, Severity } from '../../core/model/findingCodes.ts';

/** The findings of one severity. */
export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  /** Those of one code stand together. */
  readonly alike: readonly AlikeFindings[];
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** Groups by severity, then by code, then by sheet; what has no finding has no group. */
export function groupFindings(findings: readonly Finding[]): SeverityGroup[] {
  return GRAVEST_FIRST.flatMap((severity) => {
    const alike = byCode(groupAlike(findings.filter((finding) => finding.severity === severity)));
    return alike.length === 0 ? [] : [{ severity, count: sumOf(alike.map(countOf)), alike }];
  });
}

/** All that are alike, those that are not listed too. */
export function countOf({ findings, more }: AlikeFindings): number {
  return findings.length + more;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function byCode(groups: readonly AlikeFindings[]): AlikeFindings[] {
  const order = new Map<FindingCode, number>();
  for (const { code } of groups) if (!order.has(code)) order.set(code, order.size);
  return [...groups].sort((a, b) => order.get(a.code)! - order.get(b.code)!);
}

/** `Dati!B7`; `null` where a finding speaks of no place. */
export function placeOf({ sheet, cell }: Finding): string | null {
  if (sheet === null) return null;
  return cell === null ? sheet : `${sheet}!${cell}`;
}
