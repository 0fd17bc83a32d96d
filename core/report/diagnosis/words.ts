// SPDX-License-Identifier: EUPL-1.2
import type { AttentionCode, AttentionPlace, AttentionPoint } from '../../diagnosis/attention.ts';
import { FAIR_ALPHA, OPPOSED, SAME_SIGNAL, WEAK } from '../../diagnosis/limits.ts';
import { diagnosisTexts } from '../../i18n/rooms/diagnosis.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { FLAG_LIMITS } from '../../statistics/indicatorStatistics.ts';
import { elementName } from '../names.ts';

/** An attention point in the reader's language. */
export interface AttentionWords {
  readonly name: string;
  readonly what: string;
  readonly places: readonly string[];
  readonly todo: string;
}

/** Shares (%) and counts are written whole, all other numbers with two decimals. */
const WHOLE: ReadonlySet<AttentionCode> = new Set([
  'little-influence',
  'few-available',
  'many-zeros',
  'few-unique',
]);

export function attentionWords(run: ScoreRun, point: AttentionPoint, language: Language): AttentionWords {
  const words = diagnosisTexts(language).attention.points[point.code];
  const params = { ...limitsOf(run), ...numbers(point.values, 2, language) };
  return {
    name: words.name,
    what: fill(words.what, params, language),
    places: point.places.map((place) => placeText(run, point.code, place, words.place, language)),
    todo: fill(words.todo, params, language),
  };
}

/** The limits that the texts speak of, and how many clusters there are. */
function limitsOf({ clusters, method: { outliers } }: ScoreRun): Record<string, number> {
  return {
    clusters: clusters.length,
    opposed: OPPOSED,
    same: SAME_SIGNAL,
    weak: WEAK,
    fair: FAIR_ALPHA,
    skew: outliers.skew,
    kurtosis: outliers.kurtosis,
    available: FLAG_LIMITS.available * 100,
    nonZero: FLAG_LIMITS.nonZero * 100,
    unique: FLAG_LIMITS.unique * 100,
  };
}

function placeText(
  run: ScoreRun,
  code: AttentionCode,
  { elements, values }: AttentionPlace,
  template: string,
  language: Language,
): string {
  const [first = '', second = ''] = elements.map((element) => nameWithCode(run, element, language));
  return fill(template, { first, second, ...numbers(values, WHOLE.has(code) ? 0 : 2, language) }, language);
}

/** With all their decimals, so that a list of them can be compared. */
function numbers(values: readonly number[], decimals: number, language: Language): Record<string, string> {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: false,
  });
  const [a = '', b = ''] = values.map((value) => format.format(value));
  return { a, b };
}

/** The name for people, the code to find it in the tables. */
function nameWithCode(run: ScoreRun, code: string, language: Language): string {
  const name = elementName(run, code, reportTexts(language));
  const declared = run.framework.byCode.get(code)?.place !== null;
  return name === code || !declared ? name : `${name} (${code})`;
}
