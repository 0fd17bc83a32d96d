// SPDX-License-Identifier: EUPL-1.2
import { plain } from './words.ts';

/** What a row under or over the data can hold instead of an observation. */
export type RowStatistic =
  | 'sum'
  | 'mean'
  | 'median'
  | 'minimum'
  | 'maximum'
  | 'deviation'
  | 'count'
  | 'quantile'
  | 'weights'
  | 'units'
  | 'heading';

/** By which words a row says so, in both languages; the first kind that has a word counts. */
const WORDS: Readonly<Record<RowStatistic, string>> = {
  median: 'mediana mediane median medians',
  mean: 'media medie mean means average averages avg ø',
  deviation:
    'deviazione deviazioni deviation deviations dev ds devst devstd stdev stddev std sd sqm scarto scarti varianza ' +
    'varianze variance variances',
  quantile:
    'quartile quartili quartiles percentile percentili percentiles decile decili deciles quantile quantili quantiles',
  minimum: 'minimo minima minimi minime min minimum lowest',
  maximum: 'massimo massima massimi massime max maximum highest',
  count: 'conteggio conteggi count counts numerosita osservazioni observations',
  weights: 'peso pesi weight weights weighting weightings ponderazione ponderazioni',
  units: 'unita unit units um udm misura measure',
  sum:
    'totale totali tot total totals subtotale subtotali subtotal subtotals somma somme sum sums σ complessivo ' +
    'complessiva overall',
  heading: 'statistica statistiche statistics',
};

/** Words that are statistics in company only: alone, or in a name, they are nothing unless the numbers say so. */
const WEAK_WORDS: Readonly<Partial<Record<RowStatistic, string>>> = {
  median: 'mediano mediani',
  mean: 'medio medi',
  deviation: 'cv variazione variation range',
  quantile: 'q1 q2 q3 q4 p5 p10 p25 p50 p75 p90 p95',
  count: 'n nr num no numero number casi cases obs',
  sum: 'tutti tutte all',
};

function statisticsByWord(words: Readonly<Partial<Record<RowStatistic, string>>>) {
  return new Map(
    (Object.entries(words) as [RowStatistic, string][]).flatMap(([statistic, list]) =>
      list.split(' ').map((word) => [word, statistic] as const),
    ),
  );
}

const STRONG = statisticsByWord(WORDS);
const WEAK = statisticsByWord(WEAK_WORDS);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words that go along with a statistic and say how it is made. */
const COMPANIONS = setOf(
  'st complessivi complessive generale generali parziale parziali grand general standard aritmetica aritmetico arithmetic ' +
    'geometrica geometric ponderata ponderato weighted semplice simple quadratico quadratica errore error coefficiente ' +
    'coefficient valido validi valide valid di del dello della dell dei degli delle tra fra su il lo la i ' +
    'gli le of the in per by for e ed and valore valori value values punteggio punteggi score scores dato dati data riga ' +
    'row finale final soci membri members azioni actions indicatore indicatori indicator indicators descrittiva descrittive descriptive primo secondo terzo ' +
    'first second third upper lower superiore inferiore',
);

/** What clusters are compared with: seldom one of them, but no statistic of them either. */
const REFERENCES = setOf('benchmark target obiettivo riferimento soglia threshold reference');

/** Of whom: the whole of which a statistic speaks, not a name of somebody. By language: `Media World` is a company. */
const ITALIAN_WHOLES = setOf(
  'regionale regionali nazionale nazionali provinciale europea europeo europee italia italiana italiano ue ue15 ue27 ue28 eu ' +
    'eu15 eu27 eu28 annuale annua clusters',
);
/** These follow their statistic: `Media gruppo`, but not `Gruppo Media`. */
const ITALIAN_NOUNS = setOf('regione gruppo gruppi area aree zona anno periodo campione rispondenti imprese');
const ENGLISH_WHOLES = setOf(
  'regional region national european italian eu eu15 eu25 eu27 eu28 oecd group groups sample respondents year period ' +
    'annual clusters companies',
);

const ENGLISH = setOf(
  'median medians mean means average averages avg deviation deviations variance count counts minimum maximum lowest highest ' +
    'weight weights total totals subtotal subtotals sum sums overall number all cases observations',
);
/** Short forms, which both languages share. */
const SHARED = setOf('min max tot std dev st ds sd sqm um n nr num no cv σ ø cluster');

/** The characters of a label; `{mean}` and `<max>` are somebody's names. */
const LABEL = /^[\p{L}\p{M}\p{N}\p{Cf}\s.,:;()[\]"“”«»'’°/%+=*_|–—-]*$/u;

/** What a code or name says of its row. */
export interface NamedStatistic {
  readonly statistic: RowStatistic;
  /** `Totale complessivo` or `Media regionale`, but not `Cluster Media e Creatività`. */
  readonly nothingElse: boolean;
  /** Its numbers alone can show it: a cluster may well be called `N` or `Medio Adriatico`. */
  readonly unlikely: boolean;
}

/** `null` where no word of the text is one of a statistic. */
export function namedStatistic(text: string): NamedStatistic | null {
  const words = wordsOf(text);
  const isStrong = words.some((word) => STRONG.has(word));
  const known = isStrong ? STRONG : WEAK;
  const kinds = new Set(words.map((word) => known.get(word)));
  const statistic = (Object.keys(WORDS) as RowStatistic[]).find((kind) => kinds.has(kind));
  if (statistic === undefined) {
    if (!words.some((word) => REFERENCES.has(word)) || !words.every(isOfReference)) return null;
    return { statistic: 'heading', nothingElse: false, unlikely: false };
  }
  const isWhole =
    LABEL.test(text.replaceAll('∑', 'Σ')) &&
    (isStrong || words.length > 1) &&
    saysOfWhat(words) &&
    words.every((word, i) => goesAlong(word, i, words));
  return { statistic, nothingElse: isWhole, unlikely: !(isStrong || isWhole) };
}

function isOfReference(word: string): boolean {
  return [REFERENCES, COMPANIONS, ITALIAN_WHOLES, ENGLISH_WHOLES].some((words) => words.has(word));
}

/** `Cluster Media` and `Media cluster` are as well a cluster of the media: only their numbers can tell. */
function saysOfWhat(words: readonly string[]): boolean {
  const isStatistic = (word: string) => STRONG.has(word) || WEAK.has(word);
  const rest = words.filter((word) => word !== 'cluster');
  if (rest.length === words.length) return true;
  if (rest.length === 1 && STRONG.get(rest[0]!) === 'mean' && !ENGLISH.has(rest[0]!)) return false;
  return words[0] !== 'cluster' || rest.some((word) => isStatistic(word) && ENGLISH.has(word));
}

function goesAlong(word: string, i: number, words: readonly string[]): boolean {
  if (STRONG.has(word) || WEAK.has(word) || COMPANIONS.has(word) || word === 'cluster') return true;
  const statistics = words.filter((one) => STRONG.has(one) || WEAK.has(one));
  if (/^\d/.test(word)) return isNumberOf(word, i, words);
  if (ITALIAN_NOUNS.has(word)) return statistics.length > 0 && i > words.indexOf(statistics[0]!);
  const speaks = (language: 'Italian' | 'English') =>
    statistics.some((one) => SHARED.has(one) || ENGLISH.has(one) === (language === 'English'));
  return (ITALIAN_WHOLES.has(word) && speaks('Italian')) || (ENGLISH_WHOLES.has(word) && speaks('English'));
}

/** A year, the number of a quantile, or how many there are: `n = 9`, `9 cluster`. */
function isNumberOf(word: string, i: number, words: readonly string[]): boolean {
  if (!words.some((one) => STRONG.has(one))) return false;
  if (/^(?:19|20)\d\d$/.test(word)) return true;
  if (words.some((one) => STRONG.get(one) === 'quantile')) return /^\d{1,3}(?:o|st|nd|rd|th)?$/.test(word);
  const [before, after] = [words[i - 1] ?? '', words[i + 1] ?? ''];
  return WEAK.get(before) === 'count' || after.startsWith('cluster');
}

/** Whether a row of a list that gives each thing a code is a statistic of it: none of its names is its own. */
export function isOnlyStatistic(...names: readonly string[]): boolean {
  const filled = names.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => namedStatistic(text)?.nothingElse);
}

/** The words of a name that say nothing of statistics: `nord` of `Totale Nord`. */
export function ownWords(text: string): string {
  const isOwn = (word: string) => !STRONG.has(word) && !WEAK.has(word) && !COMPANIONS.has(word);
  return wordsOf(text).filter(isOwn).join(' ');
}

/** In lower case, without accents; the letters of `u.m.` and `D.S.` are one word. */
function wordsOf(text: string): string[] {
  const joined = plain(text.replaceAll('∑', 'Σ')).replace(
    /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu,
    (letters) => `${letters.replaceAll('.', '')} `,
  );
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}
