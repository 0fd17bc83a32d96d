// SPDX-License-Identifier: EUPL-1.2
import { type Column, columnOf } from '../../../core/model/table.ts';
import { type Frame, oracle } from '../oracle.ts';

/** A matrix of the reference implementation. */
export interface Matrix {
  readonly rownames: readonly string[];
  readonly colnames: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
}

/** A file of the reference implementation whose parts are not all data frames. */
export function oracleAs<Contents>(file: string): Contents {
  return oracle(file) as unknown as Contents;
}

/** The columns of a frame by code, without the clusters' codes. */
export function columnsOf(frame: Frame): Map<string, Column> {
  const codes = Object.keys(frame).filter((code) => code !== 'uCode');
  return new Map(codes.map((code) => [code, columnOf(frame[code] as (number | null)[])]));
}

/** The parent of every indicator, by the reference's lineage. */
export function dimensionOf(): Map<string, string> {
  const { Lineage } = oracle('cluster6/coin.json');
  const dimensions = Lineage!.Dimensione as readonly string[];
  return new Map((Lineage!.Indicatore as readonly string[]).map((code, i) => [code, dimensions[i]!]));
}

/** The indicators of each dimension, in the reference's order. */
export function indicatorsByDimension(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [code, dimension] of dimensionOf())
    groups.set(dimension, [...(groups.get(dimension) ?? []), code]);
  return groups;
}
