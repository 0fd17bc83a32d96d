// SPDX-License-Identifier: EUPL-1.2
import type { Trigger } from '../model/guidance.ts';
import type { Bilingual } from './definitions.ts';

export const MANAGER: Bilingual = { it: 'Cluster manager', en: 'Cluster manager' };
export const BOARD: Bilingual = { it: 'Consiglio direttivo', en: 'Board' };
export const ASSEMBLY: Bilingual = { it: 'Assemblea', en: 'Assembly' };

/** Where there is ground to make up, to consolidate, to keep. */
export const WEAK: Trigger = { kind: 'score', from: Number.NEGATIVE_INFINITY, below: 40 };
export const FAIR: Trigger = { kind: 'score', from: 40, below: 80 };
export const STRONG: Trigger = { kind: 'score', from: 80, below: Number.POSITIVE_INFINITY };
