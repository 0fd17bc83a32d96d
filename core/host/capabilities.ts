// SPDX-License-Identifier: EUPL-1.2

export type HostKind = 'excel' | 'google-sheets' | 'file';

/** What is asked of a host that may have no way to give it. What is missing is left out, and all else is made or read. */
export interface Capabilities {
  /** A text for screen readers on a chart. Everywhere a line of text beside the chart says the same. */
  readonly altText: boolean;
  /** Orientation, repeated rows, footer and page breaks. */
  readonly pageSetup: boolean;
  /** A sheet that is nothing but a chart. */
  readonly chartSheets: boolean;
  /** A name by which formulas on every sheet refer to an area; elsewhere it belongs to the sheet of the area. */
  readonly workbookNames: boolean;
  /** Rows fit themselves to wrapped text; elsewhere the report says how high they are. */
  readonly fittingRows: boolean;
  /** The user is asked before they change a sheet of the report. */
  readonly protectionWarning: boolean;
  /** Which rows the user doesn't see; elsewhere the grids say that nobody looked. */
  readonly hiddenRows: boolean;
}

/** The one table of what each host leaves out. */
export const CAPABILITIES: Readonly<Record<HostKind, Capabilities>> = {
  excel: {
    altText: false,
    pageSetup: true,
    chartSheets: false,
    workbookNames: false,
    fittingRows: false,
    protectionWarning: false,
    hiddenRows: true,
  },
  'google-sheets': {
    altText: false,
    pageSetup: false,
    chartSheets: true,
    workbookNames: true,
    fittingRows: true,
    protectionWarning: true,
    hiddenRows: false,
  },
  file: {
    altText: true,
    pageSetup: true,
    chartSheets: false,
    workbookNames: false,
    fittingRows: false,
    protectionWarning: false,
    hiddenRows: true,
  },
};
