// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../../core/model/finding.ts';

/** A parameter of a finding whatever its code; `undefined` where that has no such parameter. */
export function paramOf({ params }: Finding, name: string): string | number | undefined {
  return new Map<string, string | number>(Object.entries(params)).get(name);
}
