// SPDX-License-Identifier: EUPL-1.2
import { figures as en } from '../en/figures.ts';
import { figures as it } from '../it/figures.ts';
import { room } from '../room.ts';

export const figuresTexts = room<'figures'>({ en, it });
