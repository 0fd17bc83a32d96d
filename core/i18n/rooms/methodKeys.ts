// SPDX-License-Identifier: EUPL-1.2
import { methodKeys as en } from '../en/methodKeys.ts';
import { methodKeys as it } from '../it/methodKeys.ts';
import { room } from '../room.ts';

export const methodKeysTexts = room<'methodKeys'>({ en, it });
