// SPDX-License-Identifier: EUPL-1.2
import { mapping as en } from '../en/mapping.ts';
import { mapping as it } from '../it/mapping.ts';
import { room } from '../room.ts';

export const mappingTexts = room<'mapping'>({ en, it });
