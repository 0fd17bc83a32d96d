// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../../../core/host/steps.ts';
import type { PlanCell, SheetPlan } from '../../../core/report/plan.ts';
import { ROLES } from '../../../core/report/roles.ts';

/** What a page of A4 holds within the hosts' margins, in points. */
const WIDTH = { landscape: 784, portrait: 537 };

/** The smallest type of a sheet on paper, in points: sheets are made smaller until they are as wide as a page. */
export function smallestPrinted({ page, columnWidths, blocks }: SheetPlan): number {
  const own = columnWidths.reduce((sum, width) => sum + width * 5.25 + 3.75, 0);
  const scale = Math.min(1, WIDTH[page.landscape ? 'landscape' : 'portrait'] / own);
  return scale * Math.min(...blocks.flatMap(({ cells }) => cells.flat()).map(sizeOf));
}

function sizeOf({ role }: PlanCell): number {
  const { size = 11 }: CellStyle = ROLES[role];
  return size;
}
