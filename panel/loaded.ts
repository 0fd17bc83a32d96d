// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../core/host/hostError.ts';
import { textsLoaded } from '../core/i18n/laterRooms.ts';
import type { Language } from '../core/model/language.ts';

/**
 * A part of the program, with its texts in a language. It may be loaded only now; where it can't be, as without a
 * connection, a HostError says so, and asking again tries again.
 */
export async function loaded<Part>(part: () => Promise<Part>, language: Language): Promise<Part> {
  try {
    const made = await part();
    await textsLoaded(language);
    return made;
  } catch (error) {
    throw new HostError('part-not-loaded', error instanceof Error ? error.message : String(error));
  }
}
