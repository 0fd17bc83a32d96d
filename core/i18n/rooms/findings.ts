// SPDX-License-Identifier: EUPL-1.2
import { findings as en } from '../en/findings.ts';
import { findings as it } from '../it/findings.ts';
import { room } from '../room.ts';

export const findingsTexts = room<'findings'>({ en, it });
