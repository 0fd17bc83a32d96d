// SPDX-License-Identifier: EUPL-1.2
import { functions as en } from '../en/functions.ts';
import { functions as it } from '../it/functions.ts';
import { room } from '../room.ts';

export const functionsTexts = room<'functions'>({ en, it });
