// SPDX-License-Identifier: EUPL-1.2
import { useWords } from '../words.ts';

/** Writes numbers as the reader's language does in a field, and reads them back into the method's convention. */
export function useLocalNumber() {
  const { language } = useWords();
  const isComma = language === 'it';
  return {
    toShow: (text: string) => (isComma ? text.replace('.', ',') : text),
    toKeep: (text: string) => (isComma ? text.replace(',', '.') : text),
  };
}
