// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Grid } from '../model/grid.ts';
import { dataColumns } from '../read/dataColumns.ts';
import { isOwnHeader } from '../read/readData.ts';
import type { Input } from '../read/readWith.ts';
import { plain } from '../read/words.ts';
import { lookAtSheets } from './lookedAt.ts';
import { LONG, type NearHeader, nearHeader, type Words } from './nearHeader.ts';
import { similarIndicators } from './similarIndicators.ts';
import { transposedTable } from './transposedTable.ts';

/** So many names of indicators are told as examples. */
const NAMED = 5;

/**
 * Where no table of data was found: the row that comes nearest to a header of one, with what it lacks and which
 * indicators were expected, and a table with indicators in its rows and clusters in its columns.
 */
export function nearestMiss(
  grids: readonly Grid[],
  { tables, framework }: Pick<Input, 'tables' | 'framework'>,
): Finding[] {
  const words = wordsOf(framework);
  const looked = lookAtSheets(grids, tables);
  const headers = looked.flatMap((sheet) => sheet.rows.flatMap((_, row) => nearHeader(sheet, row, words)));
  const nearest = headers.reduce<NearHeader | null>(
    (best, one) => (best === null || one.nearness > best.nearness ? one : best),
    null,
  );
  const transposed = looked.flatMap((sheet) => transposedTable(sheet, words.indicator, framework)).at(0);
  if (transposed === undefined) return [...(nearest?.findings ?? [])];
  const { expected } = words;
  const onItsSide = finding('nearest-table-transposed', transposed, { expected });
  if (nearest === null || (nearest.sheet === transposed.sheet && nearest.nearness < LONG)) return [onItsSide];
  return nearest.sheet === transposed.sheet ? [...nearest.findings] : [...nearest.findings, onItsSide];
}

function wordsOf(framework: Framework): Words {
  const columns = dataColumns(framework);
  const names = framework.indicators.map(({ code, name }) =>
    name === '' || plain(name) === plain(code) ? code : `${name} (${code})`,
  );
  const known = new Map<string, string | null>();
  return {
    indicator: (header) => {
      let code = known.get(header);
      if (code === undefined) {
        const column = header === '' || isOwnHeader(header) ? undefined : columns(header);
        code = column?.kind === 'indicator' ? column.code : null;
        known.set(header, code);
      }
      return code;
    },
    similar: similarIndicators(framework),
    expected: [...names.slice(0, NAMED), ...(names.length > NAMED ? ['…'] : [])].join(', '),
  };
}
