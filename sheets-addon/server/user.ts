// SPDX-License-Identifier: EUPL-1.2
import { type Language, languageOf } from '../../core/model/language.ts';

/**
 * The user's locale, as a tag (`pt-BR`). Italian where Google does not say, as on a sheet that is shown to anyone: it
 * is for Lombardy.
 */
export function userLocale(): string {
  try {
    return (
      Session.getActiveUserLocale()
        .replace('_', '-')
        .replace(/[^\w-]/g, '') || 'it'
    );
  } catch {
    return 'it';
  }
}

/** The language in which the user is spoken to. */
export function userLanguage(): Language {
  return languageOf(userLocale());
}
