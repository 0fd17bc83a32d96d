// SPDX-License-Identifier: EUPL-1.2
import { methodUsed as en } from '../en/methodUsed.ts';
import { methodUsed as it } from '../it/methodUsed.ts';
import { room } from '../room.ts';

export const methodUsedTexts = room<'methodUsed'>({ en, it });
