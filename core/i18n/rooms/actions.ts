// SPDX-License-Identifier: EUPL-1.2
import { actions as en } from '../en/actions.ts';
import { actions as it } from '../it/actions.ts';
import { room } from '../room.ts';

export const actionsTexts = room<'actions'>({ en, it });
