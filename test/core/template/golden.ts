// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { areaAddress, columnLetters } from '../../../core/model/address.ts';
import type { PlanCell, SheetPlan } from '../../../core/report/plan.ts';

/** The agreed text in a folder; with UPDATE_GOLDEN=1 in the environment the given one becomes it. */
export function golden(name: string, text: string, folder = join(__dirname, 'golden')): string {
  const file = join(folder, name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, 'utf8');
}

/** A planned sheet to be read by people: every block row by row, with a word for how each cell looks. */
export function planText(plan: SheetPlan, longestBlock: number): string {
  return [
    `${plan.key}: ${plan.name}`,
    `frozen: ${plan.frozen.rows} rows, ${plan.frozen.columns} columns`,
    `page: ${plan.page.landscape ? 'landscape' : 'portrait'}, ${plan.page.footer}`,
    ...plan.blocks.flatMap((block) => [
      `block of ${block.cells.length} rows`,
      ...block.cells
        .slice(0, longestBlock)
        .flatMap((row, index) => rowText(row, block.row + index, block.column)),
    ]),
    ...plan.dropDowns.map(({ area, options }) => `choose in ${areaAddress(area)}: ${options.join(', ')}`),
    ...(plan.entryRules ?? []).map(
      ({ area, rule, message }) => `rule of ${areaAddress(area)}: ${rule.formula}\n  ${message}`,
    ),
    `widths: ${plan.columnWidths.join(' ')}`,
    '',
  ].join('\n');
}

function rowText(row: readonly PlanCell[], index: number, column: number): string[] {
  return row.flatMap(({ content, role }, c) => {
    if (content === null) return [];
    const text = typeof content === 'object' ? content.formula : String(content);
    return [`  ${columnLetters(column + c)}${index + 1} ${role}: ${text}`];
  });
}
