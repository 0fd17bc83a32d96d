// SPDX-License-Identifier: EUPL-1.2
import { label as en } from '../en/label.ts';
import { label as it } from '../it/label.ts';
import { room } from '../room.ts';

export const labelTexts = room<'label'>({ en, it });
