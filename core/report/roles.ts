// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../host/steps.ts';

const INK = '#1B1B1B';
const QUIET = '#595959';
const WHITE = '#FFFFFF';
const HEADER_FILL = '#1F4E79';
const QUIET_FILL = '#F2F2F2';
const INPUT_FILL = '#FFFBE6';
const INVENTED_FILL = '#FCE9DA';

/** A cell of a table: a fine line parts its row from the next one. */
const RULED = { borderBottom: '#D9D9D9' } as const;
const CELL = { ...RULED, verticalAlign: 'middle' } as const;
const LEFT = { ...CELL, align: 'left' } as const;
const WRAPPED = { ...LEFT, wrap: true } as const;
const CENTRED = { ...CELL, align: 'center' } as const;
const RIGHT = { ...CELL, align: 'right' } as const;

/** Stands at the foot of its row, as the host has it: the input sheets and their formulas. */
const RIGHT_LOW = { ...RULED, align: 'right' } as const;

const HEADER_LINE = { bold: true, colour: WHITE, fill: HEADER_FILL, verticalAlign: 'middle' } as const;
const HEADER = { ...HEADER_LINE, wrap: true } as const;
const GROUP = { italic: true, fill: QUIET_FILL } as const;
const WEIGHT = { italic: true, colour: QUIET, fill: QUIET_FILL } as const;
const INPUT = { fill: INPUT_FILL } as const;
const INVENTED = { ...RIGHT_LOW, fill: INVENTED_FILL, italic: true } as const;

/** Of type, in points: of the dense tables of many narrow columns. */
export const SMALL_SIZE = 9;
const SMALL = { size: SMALL_SIZE } as const;
const SMALL_INK = { ...SMALL, colour: INK } as const;
const SMALL_NUMBER = { ...RIGHT, ...SMALL } as const;
const SMALL_HEADER = { ...HEADER, ...SMALL } as const;

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
  header: { ...HEADER, align: 'left' },
  headerNumber: { ...HEADER, align: 'right' },
  headerCentred: { ...HEADER, align: 'center' },
  hint: { ...SMALL, italic: true, colour: QUIET, fill: QUIET_FILL, wrap: true, verticalAlign: 'top' },
  text: WRAPPED,
  wrappedText: { ...WRAPPED, verticalAlign: 'top' },
  rowHeader: { ...WRAPPED, bold: true },
  /** What a machine reads as it stands: a code, a key of the method and its value. People find words beside it. */
  code: WRAPPED,
  number: RIGHT_LOW,
  count: { ...RIGHT, numberFormat: '#,##0_)' },
  decimal: RIGHT,
  /** `_)` keeps the number off the text of the next column. */
  score: { ...RIGHT, numberFormat: '0.0_)' },
  overall: { ...RIGHT, bold: true, numberFormat: '0.0_)' },
  /** On scales of 1, where one decimal would make all clusters alike. */
  fineScore: { ...RIGHT, numberFormat: '0.000_)' },
  fineOverall: { ...RIGHT, bold: true, numberFormat: '0.000_)' },
  /** Made from less than all of its weight: the mark is part of the number format, so the value stays what it is. */
  partialScore: { ...RIGHT, numberFormat: '0.0"†"' },
  partialOverall: { ...RIGHT, bold: true, numberFormat: '0.0"†"' },
  finePartialScore: { ...RIGHT, numberFormat: '0.000"†"' },
  finePartialOverall: { ...RIGHT, bold: true, numberFormat: '0.000"†"' },
  /** Made in part from values that were filled in. */
  imputedScore: { ...RIGHT, numberFormat: '0.0"‡"' },
  imputedOverall: { ...RIGHT, bold: true, numberFormat: '0.0"‡"' },
  fineImputedScore: { ...RIGHT, numberFormat: '0.000"‡"' },
  fineImputedOverall: { ...RIGHT, bold: true, numberFormat: '0.000"‡"' },
  partialImputedScore: { ...RIGHT, numberFormat: '0.0"†‡"' },
  partialImputedOverall: { ...RIGHT, bold: true, numberFormat: '0.0"†‡"' },
  finePartialImputedScore: { ...RIGHT, numberFormat: '0.000"†‡"' },
  finePartialImputedOverall: { ...RIGHT, bold: true, numberFormat: '0.000"†‡"' },
  /** A change is told from a score by its sign. */
  change: { ...RIGHT, numberFormat: '+0.0_);-0.0_);0.0_)' },
  fineChange: { ...RIGHT, numberFormat: '+0.000_);-0.000_);0.000_)' },
  rankShift: { ...RIGHT, numberFormat: '+0_);-0_);0_)' },
  /** A row of statistics of the group among those of the clusters. */
  groupLabel: { ...WRAPPED, ...GROUP },
  groupScore: { ...RIGHT, ...GROUP, numberFormat: '0.0_)' },
  fineGroupScore: { ...RIGHT, ...GROUP, numberFormat: '0.000_)' },
  rank: { ...CENTRED, numberFormat: '0' },
  share: { ...RIGHT, numberFormat: '0_)' },
  band: CENTRED,
  weight: { ...WEIGHT, align: 'right' },
  weightLabel: { ...WEIGHT, align: 'left' },
  missing: { ...RIGHT, italic: true, colour: QUIET },
  input: { ...LEFT, ...INPUT },
  inputWrapped: { ...WRAPPED, ...INPUT },
  inputCentred: { ...CENTRED, ...INPUT },
  inputNumber: { ...RIGHT, ...INPUT },
  inputHeading: { ...RULED, ...INPUT, bold: true },
  inputDate: { ...RIGHT_LOW, ...INPUT, numberFormat: 'yyyy-mm-dd' },
  /** An invented value of the sample: the asterisk is part of the number format, so the value stays what it is. */
  invented: { ...INVENTED, numberFormat: '#,##0" *"' },
  inventedDecimal: { ...INVENTED, numberFormat: '#,##0.0" *"' },
  inventedText: { ...INVENTED, numberFormat: '@" *"' },
  formulaWhole: { ...RIGHT_LOW, numberFormat: '#,##0' },
  formula: { ...RIGHT_LOW, numberFormat: '#,##0.0' },
  warning: { bold: true, colour: '#8A2A0B', wrap: true, verticalAlign: 'top' },
  smallHeader: { ...SMALL_HEADER, align: 'right' },
  smallHeaderCentred: { ...SMALL_HEADER, align: 'center' },
  /** Over a remark: `_M` keeps it off the number before it. */
  smallHeaderRemark: { ...HEADER_LINE, ...SMALL, align: 'left', numberFormat: '_M@' },
  smallHeaderLeft: { ...SMALL_HEADER, align: 'left' },
  smallName: { ...WRAPPED, ...SMALL_INK, bold: true },
  smallText: { ...WRAPPED, ...SMALL_INK },
  /** A sentence that wraps, off the number before it. */
  smallRemark: { ...WRAPPED, ...SMALL_INK, numberFormat: '_M@' },
  /** A word or a date under a header that stands to the right. */
  smallWord: { ...RIGHT, ...SMALL_INK, wrap: true, numberFormat: '@_)' },
  smallNumber: { ...CENTRED, ...SMALL_INK, numberFormat: '0' },
  smallCentred: { ...CENTRED, ...SMALL_INK, wrap: true },
  smallMissing: { ...CENTRED, ...SMALL, italic: true, colour: QUIET },
  /** `_*` leaves the room of the asterisk that marks what is significant. */
  correlation: { ...CENTRED, ...SMALL, numberFormat: '0.00_*' },
  significantCorrelation: { ...CENTRED, ...SMALL, bold: true, numberFormat: '0.00"*"' },
  /** What three decimals would make 0 shows its power of ten. */
  pValue: { ...SMALL_NUMBER, numberFormat: '[<0.0005]0E+00_);0.000_)' },
  smallCount: { ...SMALL_NUMBER, numberFormat: '0_)' },
  smallShare: { ...SMALL_NUMBER, numberFormat: '0%_)' },
  smallWhole: { ...SMALL_NUMBER, numberFormat: '#,##0_)' },
  smallTenths: { ...SMALL_NUMBER, numberFormat: '0.0_)' },
  smallChange: { ...SMALL_NUMBER, numberFormat: '+0.0_);-0.0_);0.0_)' },
  smallFineChange: { ...SMALL_NUMBER, numberFormat: '+0.0000_);-0.0000_);0.0000_)' },
  smallHundredths: { ...SMALL_NUMBER, numberFormat: '0.00_)' },
  smallFine: { ...SMALL_NUMBER, numberFormat: '0.0000_)' },
  smallScientific: { ...SMALL_NUMBER, numberFormat: '0.0E+00_)' },
  /** The last column of a table of the diagnosis: runs on over the blank cells beside it. */
  remark: { ...SMALL_INK, align: 'left', verticalAlign: 'middle', numberFormat: '_M@' },
  /** One line of a longer text, likewise. */
  textLine: { align: 'left', verticalAlign: 'middle', colour: INK },
  /** How well a cluster covers a priority: the circles say by their form what the number says. */
  level0: { ...CENTRED, numberFormat: '0" ○○○"' },
  level1: { ...CENTRED, numberFormat: '0" ●○○"' },
  level2: { ...CENTRED, bold: true, numberFormat: '0" ●●○"' },
  level3: { ...CENTRED, bold: true, numberFormat: '0" ●●●"' },
} as const satisfies Record<string, CellStyle>;

export type Role = keyof typeof ROLES;
