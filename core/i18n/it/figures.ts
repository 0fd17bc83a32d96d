// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

/** Che cosa si può fare di una figura. */
export const figures: Texts['figures'] = {
  copy: 'Copia figura',
  copyNamed: 'Copia figura: {title}',
  svg: 'Scarica SVG',
  svgNamed: 'Scarica SVG: {title}',
  copied: 'La figura è negli appunti: incollarla nel documento, larga {width} cm.',
  downloaded:
    'Il programma non lascia usare gli appunti: la figura è stata scaricata come «{file}» (PNG, {dpi} dpi, larga {width} cm). Si trova fra i download.',
  svgDownloaded:
    'La figura è stata scaricata come «{file}» (SVG, larga {width} cm). Si trova fra i download.',
  failed: 'La figura non si è potuta disegnare. Riprovare, oppure copiare il grafico dal foglio.',
};
