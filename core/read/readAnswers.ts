// SPDX-License-Identifier: EUPL-1.2
import type { Field } from '../framework/definitions.ts';
import { FIELDS } from '../framework/fields.ts';
import type { CellPlace } from '../model/finding.ts';
import type { Cell } from '../model/grid.ts';
import type { Period } from '../model/period.ts';
import { toPeriod } from '../model/readPeriod.ts';
import { nameKey, withoutNotes, withoutUnit } from './names.ts';
import type { FoundRows } from './tables.ts';
import { HINT, plain, textOf } from './words.ts';

/** What an organisation answered to a field. */
export interface Answer {
  readonly field: Field;
  /** As the table calls the field. */
  readonly header: string;
  readonly content: Cell;
  readonly place: CellPlace;
}

/** A row of the questionnaire. */
export interface AnswerRow {
  /** Two spellings of one name are equal. */
  readonly organisation: string;
  readonly period: Period;
  /** By the code of the field; also those that were left blank. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** The answers of the questionnaires, whose fields are known by code or by label, with or without the unit. */
export function readAnswers(tables: readonly FoundRows[]): AnswerRow[] {
  return tables
    .filter((table) => table.kind === 'questionnaire')
    .flatMap(({ extras, rows }) => {
      const known = extras.flatMap((extra) => {
        const field = fieldOf(extra.header);
        return field === undefined ? [] : [{ extra, field }];
      });
      return rows
        .filter((row) => !textOf(row.cell('organisation')).startsWith(HINT.trim()))
        .map((row) => ({
          organisation: nameKey(textOf(row.cell('organisation'))),
          period: toPeriod(row.cell('period')),
          answers: new Map(
            known.map(({ extra, field }) => {
              const { header } = extra;
              return [field.code, { field, header, content: row.at(extra), place: row.placeAt(extra) }];
            }),
          ),
        }));
    });
}

const BY_WORD = new Map(
  FIELDS.flatMap((field) => [field.code, field.label.it, field.label.en].map((word) => [plain(word), field])),
);

function fieldOf(header: string): Field | undefined {
  const bare = withoutNotes(header);
  const words = [header, bare, withoutUnit(bare), withoutNotes(withoutUnit(bare))];
  return words.map((word) => BY_WORD.get(plain(word))).find((field) => field !== undefined);
}
