// SPDX-License-Identifier: EUPL-1.2
import { panel as en } from '../en/panel.ts';
import { panel as it } from '../it/panel.ts';
import { room } from '../room.ts';

export const panelTexts = room<'panel'>({ en, it });
