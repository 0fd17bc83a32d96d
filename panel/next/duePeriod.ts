// SPDX-License-Identifier: EUPL-1.2
import type { Period } from '../../core/model/period.ts';

/** The same time a year later, as the period is written: 2026 for 2025, «settembre 2026» for «settembre 2025». */
export function yearAfter(period: Period): string {
  return String(period ?? '').replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/, (year) => String(Number(year) + 1));
}
