// SPDX-License-Identifier: EUPL-1.2
import { type Guidance, NO_GUIDANCE } from '../model/guidance.ts';

/** What to compare with, what to reach and what to do, read from the tables of the workbook. */
export function readGuidance(): Guidance {
  return NO_GUIDANCE;
}
