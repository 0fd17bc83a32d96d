// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../model/address.ts';
import type { Grid } from '../model/grid.ts';
import { unitIn } from '../read/foreign/fields.ts';
import { type ReadTable, readTable } from '../read/foreign/readTable.ts';
import { View } from '../read/foreign/view.ts';
import { nameKey } from '../read/names.ts';
import { plain } from '../read/words.ts';
import type { IndicatorToMatch } from './indicatorMatch.ts';
import { matchIndicator } from './indicatorMatch.ts';
import type { KnownNames } from './knownNames.ts';

/** What recognition knows beforehand. */
export interface Knowledge {
  readonly names: KnownNames;
  readonly indicators: readonly IndicatorToMatch[];
}

/** A table as it is most probably meant. */
export interface Likely {
  readonly table: ReadTable;
  /** From 0 to 1. */
  readonly certainty: number;
}

/** The more probable reading of an area, as it lies or turned; `null` where neither makes a table. */
export function likelyTable(grid: Grid, area: Area, knowledge: Knowledge): Likely | null {
  const [lying, turned] = [false, true].map((isTurned) => {
    const table = readTable(new View(grid, area, isTurned));
    return table === null ? null : { table, signs: signsFor(table, knowledge) };
  });
  const best = [lying, turned]
    .filter((one) => one !== null && one !== undefined)
    .sort((a, b) => b.signs - a.signs)[0];
  if (best === undefined) return null;
  const other = best === lying ? turned : lying;
  const margin = other === null || other === undefined ? best.signs : best.signs - other.signs;
  return { table: best.table, certainty: asCertainty(best.signs, margin) };
}

/** Many signs that all point one way are nearly certain; none, or as many for the other reading, half so. */
function asCertainty(signs: number, margin: number): number {
  const certainty = 0.5 + 0.05 * Math.min(signs, 5) + 0.05 * Math.min(margin, 5);
  return Math.round(Math.min(0.99, Math.max(0.05, certainty)) * 100) / 100;
}

/** How much speaks for a reading: whose names stand where clusters would, and what stands where indicators would. */
function signsFor(
  { view, fields, roles, clusters, orientation, headers }: ReadTable,
  knowledge: Knowledge,
): number {
  const labels = fields.flatMap(({ label }, i) => (roles[i] === 'indicator' && label !== '' ? [label] : []));
  const names = [...new Set(clusters.filter((name) => name !== ''))];
  const isKnown = (text: string) => knowledge.names.has(nameKey(text));
  const isIndicator = (text: string) => !isKnown(text) && soundsLikeIndicator(text, knowledge);
  const cluster = fields.find((_, i) => roles[i] === 'cluster');
  let signs = 3 * share(names, isKnown) - 3 * share(names, isIndicator);
  signs += 2 * share(labels, isIndicator) - 3 * share(labels, isKnown);
  if (cluster?.meaning === 'cluster') signs += 2;
  if (cluster?.meaning === 'indicator') signs += view.isTurned ? 2 : -2;
  if (orientation === 'long') signs += 3;
  if (orientation === 'card' && names.length === 0) signs -= 2;
  if (headers.rows.some(({ kind }) => kind === 'unit' || kind === 'units' || kind === 'dimension'))
    signs += 1.5;
  if (labels.length === 0 && orientation !== 'long') signs -= 1;
  return signs;
}

function share(texts: readonly string[], isSo: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(isSo).length / texts.length;
}

const MEASURES =
  /^(?:n[.°]? |nr\.? |numero|quota|tasso|percentual|totale|spesa|ricav|fatturat|costi?\b|personale|progett|soci\b|event|brevett|investiment|addett|valore|imprese|contatt|indice|share|number|rate|total|expenditure|revenue|projects?|members|events|patents|staff|costs?\b)/;

/** Whether a text says how something is counted, rather than who somebody is. */
function soundsLikeIndicator(text: string, { indicators }: Knowledge): boolean {
  return unitIn(text) !== null || MEASURES.test(plain(text)) || matchIndicator(text, indicators) !== null;
}
