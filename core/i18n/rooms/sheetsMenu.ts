// SPDX-License-Identifier: EUPL-1.2
import { sheetsMenu as en } from '../en/sheetsMenu.ts';
import { sheetsMenu as it } from '../it/sheetsMenu.ts';
import { room } from '../room.ts';

export const sheetsMenuTexts = room<'sheetsMenu'>({ en, it });
