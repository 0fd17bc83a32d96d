// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../../core/model/finding.ts';
import type { FindingCode, Severity } from '../../core/model/findingCodes.ts';

/** The findings of one code, in the order in which they were found. */
interface CodeGroup {
  readonly code: FindingCode;
  readonly findings: readonly Finding[];
}

/** The findings of one severity, by code. */
export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly codes: readonly CodeGroup[];
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** Groups by severity, then by code; what has no finding has no group. */
export function groupFindings(findings: readonly Finding[]): SeverityGroup[] {
  return GRAVEST_FIRST.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    return ofSeverity.length === 0 ? [] : [{ severity, count: ofSeverity.length, codes: byCode(ofSeverity) }];
  });
}

function byCode(findings: readonly Finding[]): CodeGroup[] {
  const groups = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group === undefined) groups.set(finding.code, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([code, ofCode]) => ({ code, findings: ofCode }));
}

/** `Dati!B7`; `null` where a finding speaks of no place. */
export function placeOf({ sheet, cell }: Finding): string | null {
  if (sheet === null) return null;
  return cell === null ? sheet : `${sheet}!${cell}`;
}
