// SPDX-License-Identifier: EUPL-1.2
import { areaAddress } from '../../core/model/address.ts';
import type { SheetLooks } from './looks.ts';
import type { Sheet } from './sheets.ts';

/** What the first copies of a job have answered. */
export interface CarriedAnswers {
  isHidden?: boolean;
  isProtected?: boolean;
  charts?: 'own' | 'none' | 'strange';
  scales?: boolean;
}

/**
 * What a copied sheet brings along besides its cells: Google does not say, so the first copy is asked, once for each. The
 * answers hold for the job.
 */
export interface Carried {
  isHidden(copy: Sheet): boolean;
  isProtected(copy: Sheet): boolean;
  /** `strange`: charts that draw the cells of the original. */
  charts(copy: Sheet, looks: SheetLooks): 'own' | 'none' | 'strange';
  /** Whether a copy has its colour scales after cells were pasted into it. */
  scales(copy: Sheet, looks: SheetLooks): boolean;
  /** Whether a copy is known to bring along neither scales nor charts of such a sheet. */
  isBare(looks: SheetLooks): boolean;
}

/** Asks each question once, and writes the answer down among those that are known. */
export function carriedByCopies(known: CarriedAnswers): Carried {
  return {
    isHidden(copy) {
      known.isHidden ??= copy.isSheetHidden();
      return known.isHidden;
    },
    isProtected(copy) {
      known.isProtected ??= isProtected(copy);
      return known.isProtected;
    },
    charts(copy, looks) {
      known.charts ??= chartsOn(copy, looks);
      return known.charts;
    },
    scales(copy, looks) {
      known.scales ??= hasScales(copy, looks);
      return known.scales;
    },
    isBare: ({ charts, scales }) =>
      (charts.length === 0 || (known.charts !== undefined && known.charts !== 'own')) &&
      (scales.length === 0 || known.scales === false),
  };
}

function isProtected(copy: Sheet): boolean {
  return copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((one) => one.isWarningOnly());
}

function hasScales(copy: Sheet, { scales }: SheetLooks): boolean {
  const areas = copy.getConditionalFormatRules().flatMap((rule) => rule.getRanges());
  const found = areas.map((range) => range.getA1Notation());
  return JSON.stringify(found) === JSON.stringify(scales.map(({ area }) => areaAddress(area)));
}

function chartsOn(copy: Sheet, { charts }: SheetLooks): 'own' | 'none' | 'strange' {
  const found = copy.getCharts();
  if (found.length === 0) return 'none';
  const id = copy.getSheetId();
  const drawn = found.flatMap((chart) => chart.getRanges());
  const areOwn = drawn.every((range) => range.getSheet().getSheetId() === id);
  return areOwn && found.length === charts.length && drawn.length > 0 ? 'own' : 'strange';
}
