// SPDX-License-Identifier: EUPL-1.2
import { loading as en } from '../en/loading.ts';
import { loading as it } from '../it/loading.ts';
import { room } from '../room.ts';

export const loadingTexts = room<'loading'>({ en, it });
