// SPDX-License-Identifier: EUPL-1.2
import { targets as en } from '../en/targets.ts';
import { targets as it } from '../it/targets.ts';
import { room } from '../room.ts';

export const targetsTexts = room<'targets'>({ en, it });
