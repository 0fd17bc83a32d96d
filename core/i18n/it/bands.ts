// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../en.ts';

export const bands: Texts['bands'] = ['Iniziale', 'In sviluppo', 'Buono', 'Eccellente'];
