// SPDX-License-Identifier: EUPL-1.2
import { report as en } from '../en/report.ts';
import { report as it } from '../it/report.ts';
import { room } from '../room.ts';

export const reportTexts = room<'report'>({ en, it });
