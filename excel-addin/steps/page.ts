// SPDX-License-Identifier: EUPL-1.2
import type { StepOf } from '../../core/host/steps.ts';
import { supportsExcelApi } from '../requirements.ts';

/** One page wide, the footer on the left and the page's number on the right. An Excel without page set-up does without. */
export function setUpPage(sheet: Excel.Worksheet, step: StepOf<'page'>): void {
  if (!supportsExcelApi('1.9')) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = step.landscape ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (step.titleRows > 0) {
    pageLayout.setPrintTitleRows(`$${step.titleRow + 1}:$${step.titleRow + step.titleRows}`);
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = step.footer.replaceAll('&', '&&');
  defaultForAllPages.rightFooter = '&P / &N';
}
