// SPDX-License-Identifier: EUPL-1.2
import { band } from './band.ts';
import { contributions } from './contributions.ts';
import { gap } from './gap.ts';
import { member } from './member.ts';
import { normalise } from './normalise.ts';
import { rank } from './rank.ts';
import { score } from './score.ts';
import { scores } from './scores.ts';
import type { SheetFunction } from './sheetFunction.ts';

/** Every custom function, declared once: both programs, their documentation and the tests are made from this list. */
export const FUNCTIONS: readonly SheetFunction[] = [
  score,
  scores,
  rank,
  normalise,
  contributions,
  band,
  gap,
  member,
];
