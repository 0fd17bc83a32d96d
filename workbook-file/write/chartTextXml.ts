// SPDX-License-Identifier: EUPL-1.2
import { escapeXml } from '../xml/escape.ts';

export const GREY = 'D9D9D9';
const INK = '404040';

export interface TitleLook {
  /** In hundredths of a point. */
  readonly size: number;
  readonly bold: boolean;
  /** Written upwards, beside a vertical axis. */
  readonly upright?: boolean;
}

/** The title of a chart or of an axis; nothing without a text. */
export function titleXml(title: string, { size, bold, upright = false }: TitleLook): string {
  if (title === '') return '';
  const look = `sz="${size}" b="${bold ? 1 : 0}"`;
  const body = upright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr><a:r><a:rPr ${look}/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** The looks of labels; `size` is in hundredths of a point. */
export function textXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}
