// SPDX-License-Identifier: EUPL-1.2
import { en } from '../../../core/i18n/en.ts';
import { it as italian } from '../../../core/i18n/it.ts';
import { laterRoom, textsLoaded } from '../../../core/i18n/laterRooms.ts';

test('texts are loaded once, a language at a time, and another time where that failed', async () => {
  const asked: string[] = [];
  let isOffline = true;
  const texts = laterRoom<'bands'>({
    en: async () => {
      asked.push('en');
      return en.bands;
    },
    it: async () => {
      asked.push('it');
      if (isOffline) throw new Error('offline');
      return italian.bands;
    },
  });
  expect(() => texts('it')).toThrow('before they were loaded');
  await expect(textsLoaded('it')).rejects.toThrow('offline');
  isOffline = false;
  await textsLoaded('it');
  await textsLoaded('it');
  expect(texts('it')).toBe(italian.bands);
  expect(asked).toEqual(['it', 'it']);
  expect(() => texts('en')).toThrow('before they were loaded');
});
