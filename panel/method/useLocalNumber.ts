// SPDX-License-Identifier: EUPL-1.2
import { useWords } from '../words.ts';

/** Numbers as the reader's language writes them in a field, and as the method's convention does. */
export function useLocalNumber() {
  const { language } = useWords();
  const isComma = language === 'it';
  return {
    toShow: (text: string) => (isComma ? text.replace('.', ',') : text),
    toKeep: (text: string) => (isComma ? text.replace(',', '.') : text),
  };
}
