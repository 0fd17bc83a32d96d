// SPDX-License-Identifier: EUPL-1.2

import { actions } from './en/actions.ts';
import { bands } from './en/bands.ts';
import { benchmarks } from './en/benchmarks.ts';
import { briefing } from './en/briefing.ts';
import { card } from './en/card.ts';
import { competences } from './en/competences.ts';
import { diagnosis } from './en/diagnosis.ts';
import { figures } from './en/figures.ts';
import { findings } from './en/findings.ts';
import { functionDocs } from './en/functionDocs.ts';
import { functions } from './en/functions.ts';
import { help } from './en/help.ts';
import { hostErrors } from './en/hostErrors.ts';
import { inputWords } from './en/inputWords.ts';
import { label } from './en/label.ts';
import { loading } from './en/loading.ts';
import { mapping } from './en/mapping.ts';
import { methodKeys } from './en/methodKeys.ts';
import { methodUsed } from './en/methodUsed.ts';
import { next } from './en/next.ts';
import { normalisations } from './en/normalisations.ts';
import { panel } from './en/panel.ts';
import { preventing } from './en/preventing.ts';
import { report } from './en/report.ts';
import { sheetsMenu } from './en/sheetsMenu.ts';
import { targets } from './en/targets.ts';
import { template } from './en/template.ts';
import { trend } from './en/trend.ts';

export const en = {
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

type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };

/** All texts of the product. English is the source of truth: a text that Italian lacks does not compile. */
export type Texts = Widen<typeof en>;
