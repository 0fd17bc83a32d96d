// SPDX-License-Identifier: EUPL-1.2
import { benchmarks } from './en/benchmarks.ts';
import { card } from './en/card.ts';
import { diagnosis } from './en/diagnosis.ts';
import { findings } from './en/findings.ts';
import { functions } from './en/functions.ts';
import { hostErrors } from './en/hostErrors.ts';
import { methodUsed } from './en/methodUsed.ts';
import { next } from './en/next.ts';
import { panel } from './en/panel.ts';
import { report } from './en/report.ts';
import { sheetsMenu } from './en/sheetsMenu.ts';
import { template } from './en/template.ts';
import { trend } from './en/trend.ts';

export const en = {
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
