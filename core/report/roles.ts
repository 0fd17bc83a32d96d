// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../host/steps.ts';

const INK = '#1B1B1B';
const QUIET = '#595959';

/**
 * What a cell is, and how every host shows it. Text on fill keeps a contrast of 4.5:1 or more,
 * and no role is told apart by colour alone: bold, italics or the number's own mark say it too.
 */
export const ROLES = {
  title: { bold: true, size: 16, colour: INK },
  heading: { bold: true, size: 13, colour: INK },
  note: { italic: true, colour: QUIET },
  paragraph: { colour: INK, verticalAlign: 'top', wrap: true },
  label: { bold: true, colour: INK },
  header: {
    bold: true,
    colour: '#FFFFFF',
    fill: '#1F4E79',
    wrap: true,
    verticalAlign: 'middle',
    align: 'left',
  },
  headerNumber: {
    bold: true,
    colour: '#FFFFFF',
    fill: '#1F4E79',
    wrap: true,
    verticalAlign: 'middle',
    align: 'right',
  },
  headerCentred: {
    bold: true,
    colour: '#FFFFFF',
    fill: '#1F4E79',
    wrap: true,
    verticalAlign: 'middle',
    align: 'center',
  },
  hint: { italic: true, colour: QUIET, fill: '#F2F2F2', wrap: true, verticalAlign: 'top', size: 9 },
  text: { align: 'left', verticalAlign: 'middle', wrap: true, borderBottom: '#D9D9D9' },
  wrappedText: { align: 'left', wrap: true, verticalAlign: 'top', borderBottom: '#D9D9D9' },
  rowHeader: { bold: true, align: 'left', verticalAlign: 'middle', wrap: true, borderBottom: '#D9D9D9' },
  number: { align: 'right', borderBottom: '#D9D9D9' },
  decimal: { align: 'right', verticalAlign: 'middle', numberFormat: '0.###', borderBottom: '#D9D9D9' },
  /** `_)` keeps the number off the text of the next column. */
  score: { align: 'right', verticalAlign: 'middle', numberFormat: '0.0_)', borderBottom: '#D9D9D9' },
  overall: {
    bold: true,
    align: 'right',
    verticalAlign: 'middle',
    numberFormat: '0.0_)',
    borderBottom: '#D9D9D9',
  },
  /** On scales of 1, where one decimal would make all clusters alike. */
  fineScore: { align: 'right', verticalAlign: 'middle', numberFormat: '0.000_)', borderBottom: '#D9D9D9' },
  fineOverall: {
    bold: true,
    align: 'right',
    verticalAlign: 'middle',
    numberFormat: '0.000_)',
    borderBottom: '#D9D9D9',
  },
  rank: { align: 'center', verticalAlign: 'middle', numberFormat: '0', borderBottom: '#D9D9D9' },
  share: { align: 'right', verticalAlign: 'middle', numberFormat: '0_)', borderBottom: '#D9D9D9' },
  band: { align: 'center', verticalAlign: 'middle', borderBottom: '#D9D9D9' },
  weight: { italic: true, align: 'right', colour: QUIET, fill: '#F2F2F2' },
  weightLabel: { italic: true, align: 'left', colour: QUIET, fill: '#F2F2F2' },
  missing: { italic: true, align: 'right', verticalAlign: 'middle', colour: QUIET, borderBottom: '#D9D9D9' },
  input: { fill: '#FFFBE6', align: 'left', borderBottom: '#D9D9D9' },
  inputCentred: { fill: '#FFFBE6', align: 'center', borderBottom: '#D9D9D9' },
  inputNumber: { fill: '#FFFBE6', align: 'right', borderBottom: '#D9D9D9' },
  inputHeading: { bold: true, fill: '#FFFBE6', borderBottom: '#D9D9D9' },
  inputDate: { fill: '#FFFBE6', align: 'right', numberFormat: 'yyyy-mm-dd', borderBottom: '#D9D9D9' },
  /** An invented value of the sample: the asterisk is part of the number format, so the value stays what it is. */
  invented: {
    fill: '#FCE9DA',
    italic: true,
    align: 'right',
    numberFormat: '#,##0" *"',
    borderBottom: '#D9D9D9',
  },
  inventedDecimal: {
    fill: '#FCE9DA',
    italic: true,
    align: 'right',
    numberFormat: '#,##0.0" *"',
    borderBottom: '#D9D9D9',
  },
  inventedText: {
    fill: '#FCE9DA',
    italic: true,
    align: 'right',
    numberFormat: '@" *"',
    borderBottom: '#D9D9D9',
  },
  formulaWhole: { align: 'right', numberFormat: '#,##0', borderBottom: '#D9D9D9' },
  formula: { align: 'right', numberFormat: '#,##0.0', borderBottom: '#D9D9D9' },
  warning: { bold: true, colour: '#8A2A0B', wrap: true, verticalAlign: 'top' },
  /** The many narrow columns of the diagnosis. */
  smallHeader: {
    bold: true,
    size: 9,
    colour: '#FFFFFF',
    fill: '#1F4E79',
    wrap: true,
    verticalAlign: 'middle',
    align: 'right',
  },
  smallHeaderCentred: {
    bold: true,
    size: 9,
    colour: '#FFFFFF',
    fill: '#1F4E79',
    wrap: true,
    verticalAlign: 'middle',
    align: 'center',
  },
  smallHeaderLeft: {
    bold: true,
    size: 9,
    colour: '#FFFFFF',
    fill: '#1F4E79',
    verticalAlign: 'middle',
    align: 'left',
  },
  smallMissing: {
    italic: true,
    size: 9,
    align: 'center',
    verticalAlign: 'middle',
    colour: QUIET,
    borderBottom: '#D9D9D9',
  },
  /** `_*` leaves the room of the asterisk that marks what is significant. */
  correlation: {
    size: 9,
    align: 'center',
    verticalAlign: 'middle',
    numberFormat: '0.00_*',
    borderBottom: '#D9D9D9',
  },
  significantCorrelation: {
    bold: true,
    size: 9,
    align: 'center',
    verticalAlign: 'middle',
    numberFormat: '0.00"*"',
    borderBottom: '#D9D9D9',
  },
  pValue: {
    size: 9,
    align: 'right',
    verticalAlign: 'middle',
    numberFormat: '0.000_)',
    borderBottom: '#D9D9D9',
  },
  smallCount: {
    size: 9,
    align: 'right',
    verticalAlign: 'middle',
    numberFormat: '0_)',
    borderBottom: '#D9D9D9',
  },
  smallShare: {
    size: 9,
    align: 'right',
    verticalAlign: 'middle',
    numberFormat: '0%_)',
    borderBottom: '#D9D9D9',
  },
  smallWhole: {
    size: 9,
    align: 'right',
    verticalAlign: 'middle',
    numberFormat: '#,##0_)',
    borderBottom: '#D9D9D9',
  },
  smallTenths: {
    size: 9,
    align: 'right',
    verticalAlign: 'middle',
    numberFormat: '0.0_)',
    borderBottom: '#D9D9D9',
  },
  smallHundredths: {
    size: 9,
    align: 'right',
    verticalAlign: 'middle',
    numberFormat: '0.00_)',
    borderBottom: '#D9D9D9',
  },
  smallFine: {
    size: 9,
    align: 'right',
    verticalAlign: 'middle',
    numberFormat: '0.0000_)',
    borderBottom: '#D9D9D9',
  },
  smallScientific: {
    size: 9,
    align: 'right',
    verticalAlign: 'middle',
    numberFormat: '0.0E+00_)',
    borderBottom: '#D9D9D9',
  },
  /** The last column of a table of the diagnosis: runs on over the blank cells beside it. */
  remark: { size: 9, align: 'left', verticalAlign: 'middle', colour: INK },
  /** One line of a longer text, likewise. */
  textLine: { align: 'left', verticalAlign: 'middle', colour: INK },
} as const satisfies Record<string, CellStyle>;

export type Role = keyof typeof ROLES;
