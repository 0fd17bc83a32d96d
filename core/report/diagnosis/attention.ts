// SPDX-License-Identifier: EUPL-1.2
import type { Diagnosis } from '../../diagnosis/diagnose.ts';
import { diagnosisTexts } from '../../i18n/rooms/diagnosis.ts';
import { fill } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { cell } from '../cells.ts';
import type { Section } from '../layout/pieces.ts';
import { textLines } from '../layout/textLines.ts';
import type { PlanCell } from '../plan.ts';
import { diagnosisSection, TEXT_ROOM } from './section.ts';
import { type AttentionWords, attentionWords } from './words.ts';

/** More places than these are left to the tables. */
const MOST_PLACES = 10;

/** What to look at, in sentences: the point's name beside what it is, where, and what to do. */
export function attentionSection(run: ScoreRun, diagnosis: Diagnosis, language: Language): Section {
  const { heading, about, none } = diagnosisTexts(language).attention;
  const points = diagnosis.attention.map((point) => attentionWords(run, point, language));
  const rows = points.flatMap((point) => pointRows(point, language));
  return diagnosisSection(heading, points.length === 0 ? none : about, rows);
}

function pointRows(point: AttentionWords, language: Language): PlanCell[][] {
  const { where, todo } = diagnosisTexts(language);
  const sentences = [
    point.what,
    ...(point.places.length === 0
      ? []
      : [where.replace('{places}', () => placesText(point.places, language))]),
    todo.replace('{todo}', () => point.todo),
  ];
  const lines = sentences.flatMap((sentence) => textLines(sentence, TEXT_ROOM));
  return [
    [cell(point.name, 'label'), cell(null, 'textLine')],
    ...lines.map((text) => [cell(null, 'label'), cell(text, 'textLine')]),
  ];
}

/** The places in one sentence, the first ones by name. */
export function placesText(places: readonly string[], language: Language): string {
  const { more } = diagnosisTexts(language);
  const named = places.slice(0, MOST_PLACES);
  const rest = places.length - named.length;
  return [...named, ...(rest > 0 ? [fill(more, { n: rest }, language)] : [])].join('; ');
}
