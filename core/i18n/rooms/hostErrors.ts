// SPDX-License-Identifier: EUPL-1.2
import { hostErrors as en } from '../en/hostErrors.ts';
import { hostErrors as it } from '../it/hostErrors.ts';
import { room } from '../room.ts';

export const hostErrorsTexts = room<'hostErrors'>({ en, it });
