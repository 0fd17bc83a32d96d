// SPDX-License-Identifier: EUPL-1.2
import { competences as en } from '../en/competences.ts';
import { competences as it } from '../it/competences.ts';
import { room } from '../room.ts';

export const competencesTexts = room<'competences'>({ en, it });
