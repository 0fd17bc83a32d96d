// SPDX-License-Identifier: EUPL-1.2
import type { Aggregate, Framework, Indicator } from '../../core/model/framework.ts';
import { columnOf, type Table, valueAt } from '../../core/model/table.ts';
import type { Frame } from './oracle.ts';

/** An element of a framework made for a test; without a parent it is the root, with no children an indicator. */
export interface TestElement {
  readonly code: string;
  readonly parent: string | null;
  readonly weight?: number;
}

/** A framework of elements, parents before or after their children. */
export function frameworkOf(elements: readonly TestElement[]): Framework {
  const childrenOf = (code: string) =>
    elements.filter(({ parent }) => parent === code).map((one) => one.code);
  const levelOf = (code: string): number =>
    Math.max(0, ...childrenOf(code).map((child) => levelOf(child) + 1));
  const node = ({ code, parent, weight = 1 }: TestElement) => ({
    code,
    name: code,
    parent,
    weight,
    place: null,
  });
  const indicators = elements
    .filter(({ code }) => levelOf(code) === 0)
    .map(
      (one): Indicator => ({
        ...node(one),
        kind: 'indicator',
        parent: one.parent!,
        direction: 1,
        unit: '',
        goalposts: null,
        target: null,
        denominator: null,
        denominatorScale: 1,
        format: 'number',
        minimumRequirement: null,
        periodKind: 'S',
        normalisation: null,
        treatment: null,
      }),
    );
  const aggregates = elements
    .filter(({ code }) => levelOf(code) > 0)
    .map(
      (one): Aggregate => ({
        ...node(one),
        kind: 'aggregate',
        children: childrenOf(one.code),
        level: levelOf(one.code),
      }),
    );
  return {
    root: elements.find(({ parent }) => parent === null)!.code,
    indicators,
    aggregates,
    byCode: new Map([...indicators, ...aggregates].map((element) => [element.code, element])),
    groups: [],
    denominators: [],
    builtIn: null,
  };
}

/** The framework of the reference's `iMeta`, with its weights or others. */
export function frameworkFrom(
  iMeta: Frame,
  weights: ReadonlyMap<string, number> = weightsFrom(iMeta),
): Framework {
  const codes = iMeta.iCode as readonly string[];
  return frameworkOf(
    codes
      .map((code, i) => ({
        code,
        parent: iMeta.Parent![i] as string | null,
        weight: weights.get(code)!,
        level: iMeta.Level![i],
      }))
      .filter(({ level }) => level !== null),
  );
}

/** The weights of a frame with `iCode` and `Weight`. */
export function weightsFrom(frame: Frame): ReadonlyMap<string, number> {
  return new Map(frame.iCode!.map((code, i) => [code as string, frame.Weight![i] as number]));
}

/** Some columns of a frame; the oracle's 'NaN' counts as missing. */
export function tableFrom(frame: Frame, columns: readonly string[]): Table {
  return {
    clusters: frame.uCode as readonly string[],
    columns,
    data: columns.map((code) =>
      columnOf(frame[code]!.map((value) => (typeof value === 'number' ? value : null))),
    ),
  };
}

/** A table as the oracle writes it. */
export function frameFrom({ clusters, columns, data }: Table): Frame {
  return Object.fromEntries([
    ['uCode', clusters],
    ...columns.map((code, i) => [code, clusters.map((_, row) => valueAt(data[i]!, row))] as const),
  ]);
}
