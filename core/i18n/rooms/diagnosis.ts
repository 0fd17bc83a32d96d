// SPDX-License-Identifier: EUPL-1.2
import { diagnosis as en } from '../en/diagnosis.ts';
import { diagnosis as it } from '../it/diagnosis.ts';
import { room } from '../room.ts';

export const diagnosisTexts = room<'diagnosis'>({ en, it });
