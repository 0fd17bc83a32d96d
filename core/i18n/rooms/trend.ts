// SPDX-License-Identifier: EUPL-1.2
import { trend as en } from '../en/trend.ts';
import { trend as it } from '../it/trend.ts';
import { room } from '../room.ts';

export const trendTexts = room<'trend'>({ en, it });
