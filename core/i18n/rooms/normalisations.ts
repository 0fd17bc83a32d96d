// SPDX-License-Identifier: EUPL-1.2
import { normalisations as en } from '../en/normalisations.ts';
import { normalisations as it } from '../it/normalisations.ts';
import { room } from '../room.ts';

export const normalisationsTexts = room<'normalisations'>({ en, it });
