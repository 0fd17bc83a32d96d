// SPDX-License-Identifier: EUPL-1.2
import { areaAddress } from '../../core/model/address.ts';
import type { SheetLooks } from './looks.ts';
import type { Sheet } from './sheets.ts';

/**
 * What a copied sheet brings along besides its cells: Google does not say, so the first copy is asked, once for each. The
 * answers hold for the execution in which they were given.
 */
export interface Carried {
  isHidden(copy: Sheet): boolean;
  isProtected(copy: Sheet): boolean;
  /** `strange`: charts that draw the cells of the original. */
  charts(copy: Sheet, looks: SheetLooks): 'own' | 'none' | 'strange';
  /** Whether a copy has its colour scales after cells were pasted into it. */
  scales(copy: Sheet, looks: SheetLooks): boolean;
}

/** Asks each question once. */
export function carriedByCopies(): Carried {
  return {
    isHidden: once((copy) => copy.isSheetHidden()),
    isProtected: once((copy) =>
      copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((one) => one.isWarningOnly()),
    ),
    charts: once(chartsOn),
    scales: once((copy, { scales }) => {
      const areas = copy.getConditionalFormatRules().flatMap((rule) => rule.getRanges());
      const found = areas.map((range) => range.getA1Notation());
      return JSON.stringify(found) === JSON.stringify(scales.map(({ area }) => areaAddress(area)));
    }),
  };
}

function chartsOn(copy: Sheet, { charts }: SheetLooks): 'own' | 'none' | 'strange' {
  const found = copy.getCharts();
  if (found.length === 0) return 'none';
  const id = copy.getSheetId();
  const drawn = found.flatMap((chart) => chart.getRanges());
  const areOwn = drawn.every((range) => range.getSheet().getSheetId() === id);
  return areOwn && found.length === charts.length && drawn.length > 0 ? 'own' : 'strange';
}

function once<T>(ask: (copy: Sheet, looks: SheetLooks) => T): (copy: Sheet, looks?: SheetLooks) => T {
  let answer: { readonly value: T } | null = null;
  return (copy, looks) => {
    answer ??= { value: ask(copy, looks!) };
    return answer.value;
  };
}
