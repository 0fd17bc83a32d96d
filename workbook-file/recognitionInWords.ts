// SPDX-License-Identifier: EUPL-1.2
import { mappingTexts } from '../core/i18n/rooms/mapping.ts';
import { fill } from '../core/i18n/texts.ts';
import { areaAddress } from '../core/model/address.ts';
import type { Finding } from '../core/model/finding.ts';
import type { Language } from '../core/model/language.ts';
import type { Recognition } from '../core/recognise/recognise.ts';
import { runInWords } from './runInWords.ts';
import { terminalText } from './terminalText.ts';

/** Each table on a line, with what it was taken for and how sure that is; then the findings. */
export function recognitionInWords(
  { tables }: Recognition,
  findings: readonly Finding[],
  language: Language,
): string {
  const texts = mappingTexts(language);
  const lines = tables.map(({ sheet, area, orientation, clusters, indicators, certainty, isAccepted }) =>
    terminalText(
      fill(
        texts.summary,
        {
          place: `${sheet}!${areaAddress(area)}`,
          orientation: texts.lies[orientation],
          clusters: clusters.length,
          indicators: indicators.length,
          certainty: Math.round(certainty * 100),
          unsure: isAccepted ? '' : texts.unsure,
        },
        language,
      ),
    ),
  );
  return [...lines, runInWords({ run: null, findings }, language)].join('\n');
}
