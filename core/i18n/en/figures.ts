// SPDX-License-Identifier: EUPL-1.2
/** What can be done with a figure. */
export const figures = {
  copy: 'Copy figure',
  copyNamed: 'Copy figure: {title}',
  svg: 'Download SVG',
  svgNamed: 'Download SVG: {title}',
  copied: 'The figure is on the clipboard: paste it into the document, {width} cm wide.',
  downloaded:
    'The program does not allow the clipboard: the figure was downloaded as «{file}» (PNG, {dpi} dpi, {width} cm wide). It is among the downloads.',
  svgDownloaded: 'The figure was downloaded as «{file}» (SVG, {width} cm wide). It is among the downloads.',
  failed: 'The figure could not be drawn. Try again, or copy the chart from the sheet.',
};
