// SPDX-License-Identifier: EUPL-1.2
import { footerText, pageBreaks } from '../../core/host/lengths.ts';
import type { CellStyle, Content } from '../../core/host/steps.ts';
import { type Area, areaAddress, cellAddress } from '../../core/model/address.ts';
import { COLUMN_PADDING } from '../columnWidth.ts';
import { OFFICE_RELATIONSHIPS } from '../opc/relationships.ts';
import { escapeXString } from '../xml/escape.ts';
import type { DraftCell, SheetDraft } from './sheetDraft.ts';
import { argb } from './styleSheet.ts';

const A4 = 9;
const LAST_COLUMN = 16_383;
/** On the right of the footer. */
const PAGE_NUMBER = '&P / &N';

/** What a sheet's part says besides the draft. */
export interface SheetFrame {
  /** The GUID in braces by which we know the sheet again; `null` for a sheet that is the user's. */
  readonly uid: string | null;
  /** The id of the relationship to the drawing; `null` without charts. */
  readonly drawing: string | null;
  /** The source of each drop-down as a formula. */
  readonly dropDowns: readonly { readonly area: Area; readonly source: string }[];
  styleIndex(style: CellStyle): number;
}

/** The worksheet part, its elements in the order of the schema. */
export function sheetXml(draft: SheetDraft, frame: SheetFrame): string {
  const revision =
    frame.uid === null
      ? ''
      : ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="${frame.uid}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE_RELATIONSHIPS}"${revision}>`,
    draft.page === null ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(draft),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(draft.columnWidths),
    `<sheetData>${rowsXml(draft, frame)}</sheetData>`,
    draft.colourScales.map(colourScaleXml).join(''),
    validationsXml(frame.dropDowns, draft.entryRules),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    pageXml(draft),
    frame.drawing === null ? '' : `<drawing r:id="${frame.drawing}"/>`,
    '</worksheet>',
  ].join('');
}

function viewXml({ frozen: { rows, columns } }: SheetDraft): string {
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  return `<sheetViews><sheetView workbookViewId="0"><pane${splits} topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((characters, i) => {
    const width = Math.round((characters + COLUMN_PADDING) * 256) / 256;
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function rowsXml(draft: SheetDraft, frame: SheetFrame): string {
  const rows = [...new Set([...draft.cells.keys(), ...draft.rowHeights.keys()])].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const points = draft.rowHeights.get(row);
      const height = points === undefined ? '' : ` ht="${points}" customHeight="1"`;
      let xml = '';
      draft.cells.get(row)?.forEach((cell, column) => {
        xml += cellXml(cell, row, column, frame);
      });
      return xml === '' && height === '' ? '' : `<row r="${row + 1}"${height}>${xml}</row>`;
    })
    .join('');
}

function cellXml({ content, style }: DraftCell, row: number, column: number, frame: SheetFrame): string {
  const index = frame.styleIndex(style);
  const start = `<c r="${cellAddress(row, column)}"${index === 0 ? '' : ` s="${index}"`}`;
  if (content === null || content === '') return index === 0 ? '' : `${start}/>`;
  return start + contentXml(content);
}

function contentXml(content: Exclude<Content, null>): string {
  if (typeof content === 'number') return `><v>${content}</v></c>`;
  if (typeof content === 'boolean') return ` t="b"><v>${content ? 1 : 0}</v></c>`;
  if (typeof content === 'object') {
    return `><f>${escapeXString(content.formula.replace(/^=/, ''))}</f></c>`;
  }
  return ` t="inlineStr"><is><t xml:space="preserve">${escapeXString(content)}</t></is></c>`;
}

function colourScaleXml({ area, stops }: SheetDraft['colourScales'][number], index: number): string {
  const values = stops.map((stop) => `<cfvo type="num" val="${stop.value}"/>`).join('');
  const colours = stops.map((stop) => `<color rgb="${argb(stop.colour)}"/>`).join('');
  return `<conditionalFormatting sqref="${areaAddress(area)}"><cfRule type="colorScale" priority="${index + 1}"><colorScale>${values}${colours}</colorScale></cfRule></conditionalFormatting>`;
}

function validationsXml(dropDowns: SheetFrame['dropDowns'], rules: SheetDraft['entryRules']): string {
  const list = [
    ...dropDowns.map(({ area, source }) => validationXml('list', area, source, '')),
    ...rules.map(({ area, rule, message }) =>
      validationXml('custom', area, rule.formula.replace(/^=/, ''), ` error="${escapeXString(message)}"`),
    ),
  ];
  if (list.length === 0) return '';
  return `<dataValidations count="${list.length}">${list.join('')}</dataValidations>`;
}

/** What is not on the list, or breaks the rule, gets a warning, not a refusal: what is odd is our findings' affair. */
function validationXml(type: 'list' | 'custom', area: Area, formula: string, error: string): string {
  return `<dataValidation type="${type}" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"${error} sqref="${areaAddress(area)}"><formula1>${escapeXString(formula)}</formula1></dataValidation>`;
}

function pageXml({ page }: SheetDraft): string {
  if (page === null) return '';
  const orientation = page.landscape ? 'landscape' : 'portrait';
  return `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${escapeXString(`&L${footerText(page.footer, `&L&R${PAGE_NUMBER}`.length)}&R${PAGE_NUMBER}`)}</oddFooter></headerFooter>${breaksXml(pageBreaks(page.breaks ?? []))}`;
}

/** A break stands after the row that its id counts to, from one edge of the sheet to the other. */
function breaksXml(breaks: readonly number[]): string {
  if (breaks.length === 0) return '';
  const list = breaks.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join('');
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${list}</rowBreaks>`;
}
