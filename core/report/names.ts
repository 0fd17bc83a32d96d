// SPDX-License-Identifier: EUPL-1.2
import { reportTexts } from '../i18n/rooms/report.ts';
import { fill, type Texts } from '../i18n/texts.ts';
import type { Language } from '../model/language.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { VERSION } from '../version.ts';

/** What to call an element: its name, or «overall score» for a root that the workbook does not declare. */
export function elementName(run: ScoreRun, code: string, texts: Texts['report']): string {
  const element = run.framework.byCode.get(code);
  if (element === undefined) return code;
  return element.parent === null && element.place === null ? texts.overallName : element.name;
}

/** What to call an element in dense tables: its code and its name, or whichever of them it has. */
export function elementLabel(run: ScoreRun, code: string, texts: Pick<Texts, 'report'>): string {
  const name = elementName(run, code, texts.report);
  const declared = run.framework.byCode.get(code)?.place !== null;
  return name === code || !declared ? name : `${code} · ${name}`;
}

/** The children of an aggregate, as columns of a table. */
export function childrenOf(run: ScoreRun, code: string): readonly string[] {
  const element = run.framework.byCode.get(code);
  return element?.kind === 'aggregate' ? element.children : [];
}

/** What stands at the foot of every printed page, beside the page's number. */
export function footerText({ period, examples }: ScoreRun, language: Language): string {
  const { footer, footerNoPeriod, footerExamples } = reportTexts(language);
  const text = fill(
    period === null ? footerNoPeriod : footer,
    { period: period ?? '', version: VERSION },
    language,
  );
  return examples ? footerExamples.replace('{footer}', () => text) : text;
}
