// SPDX-License-Identifier: EUPL-1.2
import { inputWords as en } from '../en/inputWords.ts';
import { inputWords as it } from '../it/inputWords.ts';
import { room } from '../room.ts';

export const inputWordsTexts = room<'inputWords'>({ en, it });
