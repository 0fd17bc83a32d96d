// SPDX-License-Identifier: EUPL-1.2
import { benchmarks as en } from '../en/benchmarks.ts';
import { benchmarks as it } from '../it/benchmarks.ts';
import { room } from '../room.ts';

export const benchmarksTexts = room<'benchmarks'>({ en, it });
