// SPDX-License-Identifier: EUPL-1.2
import { briefing as en } from '../en/briefing.ts';
import { briefing as it } from '../it/briefing.ts';
import { room } from '../room.ts';

export const briefingTexts = room<'briefing'>({ en, it });
