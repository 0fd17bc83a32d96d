// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../../core/host/steps.ts';
import { setFont, setFormat } from './style.ts';

/** Queues what a named style looks like. What the look leaves out is as every new style has it: like the user's own cells. */
export function defineStyle(style: Excel.Style, look: CellStyle): void {
  setFont(style, look);
  setFormat(style, look);
  if (look.numberFormat !== undefined) style.numberFormat = look.numberFormat;
  if (look.borderBottom === undefined) return;
  const border = style.borders.getItem('EdgeBottom');
  border.style = 'Continuous';
  border.color = look.borderBottom;
}
