// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from './definitions.ts';

/** The areas of the nine clusters of DGR X/4749 (Allegato 1), with what they are called in English. */
export const AREAS = {
  aerospace: { it: 'Aerospazio', en: 'Aerospace' },
  factory: { it: 'Fabbrica intelligente', en: 'Intelligent factory' },
  food: { it: 'Agrifood', en: 'Agrifood' },
  mobility: { it: 'Mobilità', en: 'Mobility' },
  energy: { it: 'Energia', en: 'Energy' },
  chemistry: { it: 'Chimica verde', en: 'Green chemistry' },
  life: { it: 'Scienze della vita', en: 'Life sciences' },
  living: { it: 'Tecnologie per ambienti di vita', en: 'Technologies for living environments' },
  communities: { it: 'Tecnologie per smart communities', en: 'Technologies for smart communities' },
} as const satisfies Record<string, Bilingual>;
