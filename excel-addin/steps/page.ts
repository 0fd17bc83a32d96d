// SPDX-License-Identifier: EUPL-1.2
import { footerText, pageBreaks } from '../../core/host/lengths.ts';
import type { StepOf } from '../../core/host/steps.ts';
import { supportsExcelApi } from '../requirements.ts';

/** In points; the same as in the files that we write, so that the same rows fit onto a page. */
const MARGINS = { left: 28.8, right: 28.8, top: 36, bottom: 43.2, header: 21.6, footer: 21.6 };

/** On the right of the footer. */
const PAGE_NUMBER = '&P / &N';

/**
 * Sets the page up: A4, one page wide, the footer on the left and the page's number on the right, and the breaks
 * between pages. An Excel without page set-up does without.
 */
export function setUpPage(sheet: Excel.Worksheet, step: StepOf<'page'>): void {
  if (!supportsExcelApi('1.9')) return;
  const { pageLayout } = sheet;
  pageLayout.setPrintMargins('Points', MARGINS);
  pageLayout.set({
    paperSize: 'A4',
    orientation: step.landscape ? 'Landscape' : 'Portrait',
    zoom: { horizontalFitToPages: 1 },
  });
  if (step.titleRows > 0) {
    pageLayout.setPrintTitleRows(`$${step.titleRow + 1}:$${step.titleRow + step.titleRows}`);
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footerText(step.footer, `&L&R${PAGE_NUMBER}`.length);
  defaultForAllPages.rightFooter = PAGE_NUMBER;
  for (const row of pageBreaks(step.breaks ?? [])) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
