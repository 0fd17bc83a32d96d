// SPDX-License-Identifier: EUPL-1.2
import { card as en } from '../en/card.ts';
import { card as it } from '../it/card.ts';
import { room } from '../room.ts';

export const cardTexts = room<'card'>({ en, it });
