// SPDX-License-Identifier: EUPL-1.2
import { type CellPlace, type Finding, finding } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import { dataColumns } from '../read/dataColumns.ts';
import { withoutNotes, withoutUnit } from '../read/names.ts';
import type { Input } from '../read/readWith.ts';
import type { FoundRows } from '../read/tables.ts';
import { plain, textOf } from '../read/words.ts';
import { similarIndicators } from './similarIndicators.ts';

interface NamedColumn {
  readonly header: string;
  readonly place: CellPlace;
}

/**
 * Names in the data that are not written as the framework writes them: those that were understood without their unit, and
 * those that are one letter off an indicator that the table has not.
 */
export function checkHeaders({ tables, framework }: Pick<Input, 'tables' | 'framework'>): Finding[] {
  const columns = dataColumns(framework);
  const written = wordsOf(framework);
  const similar = similarIndicators(framework);
  return tables.flatMap((table) => {
    const named = namedColumns(table);
    const present = new Set(named.map(({ header }) => columns(header)?.code));
    return named.flatMap(({ header, place }): Finding[] => {
      if (columns(header) !== undefined) {
        const bare = withoutNotes(header);
        if (written.has(plain(header)) || written.has(plain(bare))) return [];
        return [finding('header-without-unit', place, { header, name: withoutUnit(bare) })];
      }
      const meant = similar(header);
      if (meant === null || present.has(meant.code)) return [];
      return [finding('header-similar', place, { header, name: meant.word })];
    });
  });
}

/** What names a column of the framework: the headers of a wide table, each name once of a long one. */
function namedColumns({ kind, extras, rows }: FoundRows): readonly NamedColumn[] {
  if (kind === 'data-wide') return extras;
  if (kind !== 'data-long') return [];
  const named = new Map<string, NamedColumn>();
  for (const row of rows) {
    const header = textOf(row.cell('indicator'));
    if (header !== '' && !named.has(plain(header)))
      named.set(plain(header), { header, place: row.place('indicator') });
  }
  return [...named.values()];
}

function wordsOf({ indicators, denominators, groups }: Framework): ReadonlySet<string> {
  const words = [...indicators.flatMap(({ code, name }) => [code, name]), ...denominators, ...groups];
  return new Set(words.map(plain));
}
