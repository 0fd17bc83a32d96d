// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react';
import { useWords } from '../words.ts';

/** How the tables of the diagnosis write numbers; each takes `null` for a missing one. */
export interface Figures {
  /** Two decimals: correlations and the like. */
  coefficient(value: number | null): string;
  /** Four digits that count, whatever the size. */
  value(value: number | null): string;
  /** A whole per cent of a share from 0 to 1. */
  share(value: number | null): string;
}

/** Writes the numbers of the diagnosis in the language of the panel. */
export function useFigures(): Figures {
  const { language, texts } = useWords();
  const { missing } = texts.report;
  return useMemo(() => {
    const writer = (options: Intl.NumberFormatOptions) => {
      const format = new Intl.NumberFormat(language, options);
      return (value: number | null) => (value === null ? missing : format.format(value));
    };
    return {
      coefficient: writer({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      value: writer({ maximumSignificantDigits: 4 }),
      share: writer({ style: 'percent', maximumFractionDigits: 0 }),
    };
  }, [language, missing]);
}
