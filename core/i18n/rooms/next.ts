// SPDX-License-Identifier: EUPL-1.2
import { next as en } from '../en/next.ts';
import { next as it } from '../it/next.ts';
import { room } from '../room.ts';

export const nextTexts = room<'next'>({ en, it });
