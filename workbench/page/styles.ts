// SPDX-License-Identifier: EUPL-1.2
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellStyle } from '../../core/host/steps.ts';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** A cell's look in Univer's terms. */
export function cellStyle(look: CellStyle): IStyleData {
  return {
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.size === undefined ? {} : { fs: look.size }),
    ...(look.colour === undefined ? {} : { cl: { rgb: look.colour } }),
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.align === undefined ? {} : { ht: HORIZONTAL[look.align] }),
    ...(look.verticalAlign === undefined ? {} : { vt: VERTICAL[look.verticalAlign] }),
    ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(look.numberFormat === undefined ? {} : { n: { pattern: look.numberFormat } }),
    ...(look.borderBottom === undefined
      ? {}
      : { bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: look.borderBottom } } } }),
  };
}
