// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../../core/model/finding.ts';

/** What the first of two results says alone, the second alone, or both. */
export interface FindingsOf {
  readonly of: 'first' | 'second' | 'both';
  readonly findings: readonly Finding[];
}

/** What only one of two results says, and what both say. */
export function splitFindings(first: readonly Finding[], second: readonly Finding[]): FindingsOf[] {
  const [inFirst, inSecond] = [new Set(first.map(identity)), new Set(second.map(identity))];
  return [
    { of: 'first', findings: first.filter((finding) => !inSecond.has(identity(finding))) },
    { of: 'second', findings: second.filter((finding) => !inFirst.has(identity(finding))) },
    { of: 'both', findings: first.filter((finding) => inSecond.has(identity(finding))) },
  ];
}

function identity(finding: Finding): string {
  return JSON.stringify(finding);
}
