// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';
import { PropertyBag } from './propertyBag.ts';

export interface PageSetup {
  printArea: Area | null;
  titleRows: Area | null;
  titleColumns: Area | null;
  /** The rows that begin a new page. */
  readonly rowBreaks: Set<number>;
  /** Orientation, paper, margins and the like, as `PageLayout` documents them. */
  readonly properties: PropertyBag;
  readonly headersFooters: PropertyBag;
}

const nobodyWaits = () => undefined;

/** A new sheet's page, as Excel sets it up: A4 upright, margins in points. */
export function newPageSetup(): PageSetup {
  return {
    printArea: null,
    titleRows: null,
    titleColumns: null,
    rowBreaks: new Set(),
    properties: new PropertyBag(
      {
        typeName: 'PageLayout',
        scalars: {
          orientation: 'Portrait',
          paperSize: 'A4',
          blackAndWhite: false,
          printErrors: 'AsDisplayed',
          zoom: { scale: 100 },
          centerHorizontally: false,
          centerVertically: false,
          printHeadings: false,
          printGridlines: false,
          leftMargin: 50.4,
          rightMargin: 50.4,
          topMargin: 54,
          bottomMargin: 54,
          headerMargin: 21.6,
          footerMargin: 21.6,
          printComments: 'NoComments',
          draftMode: false,
          firstPageNumber: '',
          printOrder: 'DownThenOver',
        },
      },
      nobodyWaits,
    ),
    headersFooters: new PropertyBag(
      {
        typeName: 'HeaderFooterGroup',
        scalars: { state: 'Default', useSheetMargins: true, useSheetScale: true },
        navigations: {
          defaultForAllPages: newHeaderFooter(),
          firstPage: newHeaderFooter(),
          evenPages: newHeaderFooter(),
          oddPages: newHeaderFooter(),
        },
      },
      nobodyWaits,
    ),
  };
}

function newHeaderFooter(): PropertyBag {
  const texts = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];
  return new PropertyBag(
    { typeName: 'HeaderFooter', scalars: Object.fromEntries(texts.map((name) => [name, ''])) },
    nobodyWaits,
  );
}
