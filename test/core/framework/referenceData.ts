// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';

/** The rows of a table of the reference data, each cell by its header. */
export function referenceRows(name: string): ReadonlyMap<string, string>[] {
  const text = readFileSync(`${__dirname}/../../data/reference/${name}`, 'utf8');
  const [header, ...rows] = text.trimEnd().split(/\r?\n/).map(cellsOf);
  return rows.map((row) => new Map(header!.map((column, i) => [column, row[i]!])));
}

/** The cells of a line of comma separated values; those in quotes may hold commas. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
  );
}
