// SPDX-License-Identifier: EUPL-1.2
import { benchmarks } from './it/benchmarks.ts';
import { card } from './it/card.ts';
import { diagnosis } from './it/diagnosis.ts';
import { findings } from './it/findings.ts';
import { functions } from './it/functions.ts';
import { hostErrors } from './it/hostErrors.ts';
import { methodUsed } from './it/methodUsed.ts';
import { next } from './it/next.ts';
import { panel } from './it/panel.ts';
import { report } from './it/report.ts';
import { sheetsMenu } from './it/sheetsMenu.ts';
import { template } from './it/template.ts';
import { trend } from './it/trend.ts';
import type { Texts } from './texts.ts';

export const it: Texts = {
  benchmarks,
  card,
  diagnosis,
  findings,
  functions,
  hostErrors,
  methodUsed,
  next,
  panel,
  report,
  sheetsMenu,
  template,
  trend,
};
