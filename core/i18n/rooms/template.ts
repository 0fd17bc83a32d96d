// SPDX-License-Identifier: EUPL-1.2
import { template as en } from '../en/template.ts';
import { template as it } from '../it/template.ts';
import { room } from '../room.ts';

export const templateTexts = room<'template'>({ en, it });
