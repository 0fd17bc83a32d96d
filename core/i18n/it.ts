// SPDX-License-Identifier: EUPL-1.2

import type { Texts } from './en.ts';
import { actions } from './it/actions.ts';
import { bands } from './it/bands.ts';
import { benchmarks } from './it/benchmarks.ts';
import { briefing } from './it/briefing.ts';
import { card } from './it/card.ts';
import { competences } from './it/competences.ts';
import { diagnosis } from './it/diagnosis.ts';
import { figures } from './it/figures.ts';
import { findings } from './it/findings.ts';
import { functionDocs } from './it/functionDocs.ts';
import { functions } from './it/functions.ts';
import { help } from './it/help.ts';
import { hostErrors } from './it/hostErrors.ts';
import { inputWords } from './it/inputWords.ts';
import { label } from './it/label.ts';
import { loading } from './it/loading.ts';
import { mapping } from './it/mapping.ts';
import { methodKeys } from './it/methodKeys.ts';
import { methodUsed } from './it/methodUsed.ts';
import { next } from './it/next.ts';
import { normalisations } from './it/normalisations.ts';
import { panel } from './it/panel.ts';
import { preventing } from './it/preventing.ts';
import { report } from './it/report.ts';
import { sheetsMenu } from './it/sheetsMenu.ts';
import { targets } from './it/targets.ts';
import { template } from './it/template.ts';
import { trend } from './it/trend.ts';

export const it: Texts = {
  actions,
  bands,
  preventing,
  benchmarks,
  briefing,
  card,
  competences,
  diagnosis,
  figures,
  findings,
  functionDocs,
  functions,
  help,
  hostErrors,
  inputWords,
  label,
  loading,
  mapping,
  methodKeys,
  methodUsed,
  next,
  normalisations,
  panel,
  report,
  sheetsMenu,
  targets,
  template,
  trend,
};
