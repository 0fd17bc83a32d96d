// SPDX-License-Identifier: EUPL-1.2
import { bands as en } from '../en/bands.ts';
import { bands as it } from '../it/bands.ts';
import { room } from '../room.ts';

export const bandsTexts = room<'bands'>({ en, it });
