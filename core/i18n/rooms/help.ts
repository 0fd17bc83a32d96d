// SPDX-License-Identifier: EUPL-1.2
import { help as en } from '../en/help.ts';
import { help as it } from '../it/help.ts';
import { room } from '../room.ts';

export const helpTexts = room<'help'>({ en, it });
