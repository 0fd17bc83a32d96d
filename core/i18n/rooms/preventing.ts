// SPDX-License-Identifier: EUPL-1.2
import { preventing as en } from '../en/preventing.ts';
import { preventing as it } from '../it/preventing.ts';
import { room } from '../room.ts';

export const preventingTexts = room<'preventing'>({ en, it });
