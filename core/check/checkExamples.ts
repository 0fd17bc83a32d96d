// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Input } from '../read/readWith.ts';
import { exampleCells } from '../sample/exampleCells.ts';
import { listCells } from './plausibility/listCells.ts';

/** Where the data still hold invented values of the sample: the marks in the report go with the last of them. */
export function checkExamples({
  framework,
  observations,
}: Pick<Input, 'framework' | 'observations'>): Finding[] {
  const cells = exampleCells(framework, observations);
  const [first] = cells;
  if (first === undefined) return [];
  return [
    finding('examples-left', first, { n: cells.length, cells: listCells(cells.map((place) => ({ place }))) }),
  ];
}
