// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../model/address.ts';
import type { Grid } from '../model/grid.ts';
import { headerMeaning } from '../read/foreign/headerWords.ts';
import { View } from '../read/foreign/view.ts';
import { plain, textOf } from '../read/words.ts';

/** What a sheet says of an element: COINr's iMeta, or any list of codes with types, parents, directions or weights. */
export interface DeclaredElement {
  readonly code: string;
  readonly name: string;
  readonly type: 'indicator' | 'aggregate' | 'group' | 'denominator' | 'other';
  readonly parent: string;
  readonly direction: 1 | -1;
  readonly weight: number;
  readonly unit: string;
  readonly target: number | null;
  /** The code of what its values are divided by; empty for none. */
  readonly denominator: string;
}

const NAME_HEADERS: ReadonlySet<string> = new Set([
  'iname',
  'nome',
  'name',
  'indicatore',
  'indicator',
  'descrizione',
]);

const TYPES: Readonly<Record<string, DeclaredElement['type']>> = {
  indicator: 'indicator',
  indicatore: 'indicator',
  aggregate: 'aggregate',
  aggregato: 'aggregate',
  dimensione: 'aggregate',
  dimension: 'aggregate',
  group: 'group',
  gruppo: 'group',
  denominator: 'denominator',
  denominatore: 'denominator',
  other: 'other',
  altro: 'other',
};

/** The elements that an area declares, in its order; `null` where its first row is no header of such a list. */
export function declaredElements(grid: Grid, area: Area): DeclaredElement[] | null {
  const view = new View(grid, area, false);
  const headers = view.row(0).map((cell) => plain(textOf(cell)));
  const column = (isIt: (header: string) => boolean) => headers.findIndex(isIt);
  const ofMeaning = (meaning: string) => column((header) => headerMeaning(header) === meaning);
  const at = {
    code: column((header) => header === 'icode' || header === 'codice' || header === 'code'),
    name: column((header) => NAME_HEADERS.has(header)),
    type: ofMeaning('type'),
    parent: column(
      (header) => header === 'parent' || header === 'padre' || headerMeaning(header) === 'dimension',
    ),
    direction: ofMeaning('direction'),
    weight: ofMeaning('weight'),
    unit: ofMeaning('unit'),
    target: ofMeaning('target'),
    denominator: column((header) => header === 'denominator' || header === 'denominatore'),
  };
  if (at.code < 0 || (at.direction < 0 && (at.type < 0 || at.parent < 0))) return null;
  const text = (row: number, where: number) => (where < 0 ? '' : textOf(view.cell(row, where)));
  const elements: DeclaredElement[] = [];
  for (let row = 1; row < view.rows; row++) {
    const code = text(row, at.code);
    if (code === '') continue;
    elements.push({
      code,
      name: text(row, at.name),
      type: TYPES[plain(text(row, at.type))] ?? 'indicator',
      parent: text(row, at.parent),
      direction: /^-|neg/.test(plain(text(row, at.direction))) ? -1 : 1,
      weight: weightOf(text(row, at.weight)),
      unit: text(row, at.unit),
      target: numberOf(text(row, at.target)),
      denominator: text(row, at.denominator),
    });
  }
  return elements.length === 0 ? null : elements;
}

/** As it stands there; 1 where nothing stands that counts. */
function weightOf(text: string): number {
  const weight = numberOf(text);
  return weight === null || weight < 0 ? 1 : weight;
}

function numberOf(text: string): number | null {
  const number = Number(text.replace(',', '.'));
  return text !== '' && Number.isFinite(number) ? number : null;
}
