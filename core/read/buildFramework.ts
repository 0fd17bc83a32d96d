// SPDX-License-Identifier: EUPL-1.2
import { largest } from '../model/extremes.ts';
import { type CellPlace, type Finding, finding, type WithFindings } from '../model/finding.ts';
import {
  type Aggregate,
  type DeclaredColumn,
  type Framework,
  type Indicator,
  ROOT_CODE,
} from '../model/framework.ts';
import { plain } from './words.ts';

/** An element while the tree is being put together. */
export interface Element {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  readonly place: CellPlace | null;
  readonly places: ReadonlyMap<DeclaredColumn, CellPlace>;
  /** The key of its parent in the map; `null` where it has none yet. */
  parent: string | null;
  /** What it is as an indicator; `null` for an aggregate. */
  indicator: Omit<Indicator, 'parent'> | null;
}

/**
 * Puts the root on top, leaves out aggregates without any indicator below, and orders the children as declared.
 * `elements` has no circles; its keys are plain codes. `null` where there is no indicator at all.
 */
export function buildFramework(
  elements: ReadonlyMap<string, Element>,
  rest: Pick<Framework, 'groups' | 'denominators' | 'builtIn'>,
): WithFindings<{ readonly framework: Framework | null }> {
  const findings: Finding[] = [];
  const all = withRoot(elements);
  const root = [...all].find(([, element]) => element.parent === null)![0];
  const childrenOf = new Map<string, string[]>();
  for (const [key, { parent }] of all) {
    if (parent !== null) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), key]);
  }

  const indicators: Indicator[] = [];
  const aggregates: Aggregate[] = [];
  /** Adds what stands below and says how deep it is; -1 where no indicator is. */
  const visit = (key: string, parent: string | null): number => {
    const { code, name, weight, place, places, indicator } = all.get(key)!;
    if (indicator !== null) {
      indicators.push({ ...indicator, parent: parent! });
      return 0;
    }
    const position = aggregates.length;
    const below = (childrenOf.get(key) ?? []).map((child) => ({ child, depth: visit(child, code) }));
    const children = below.filter(({ depth }) => depth >= 0).map(({ child }) => all.get(child)!.code);
    if (children.length === 0) {
      if (place !== null) findings.push(finding('dimension-without-indicators', place, { dimension: code }));
      return -1;
    }
    const level = 1 + largest(below.map(({ depth }) => depth));
    const node = { code, name, parent, weight, place, places };
    aggregates.splice(position, 0, { kind: 'aggregate', ...node, children, level });
    return level;
  };
  if (visit(root, null) < 0) return { framework: null, findings };
  const byCode = new Map([...indicators, ...aggregates].map((one) => [one.code, one]));
  return { framework: { root: all.get(root)!.code, indicators, aggregates, byCode, ...rest }, findings };
}

/**
 * A single aggregate without parent is the root if nothing else lacks one; so is one called TOTALE.
 * Otherwise a root of that code is added above whatever has no parent.
 */
function withRoot(elements: ReadonlyMap<string, Element>): Map<string, Element> {
  const tops = [...elements].filter(([, element]) => element.parent === null);
  const only = tops.length === 1 && tops[0]![1].indicator === null ? tops[0]! : undefined;
  const named = tops.find(([key, element]) => key === plain(ROOT_CODE) && element.indicator === null);
  const declared = only ?? named;
  const code = declared?.[1].code ?? freeCode(elements);
  const root: Element = declared?.[1] ?? {
    code,
    name: ROOT_CODE,
    weight: 1,
    place: null,
    places: new Map(),
    parent: null,
    indicator: null,
  };
  const all = new Map([[plain(code), root]]);
  for (const [key, element] of elements) {
    if (element === root) continue;
    all.set(key, element.parent === null ? { ...element, parent: plain(code) } : element);
  }
  return all;
}

function freeCode(elements: ReadonlyMap<string, Element>): string {
  let code = ROOT_CODE;
  for (let n = 2; elements.has(plain(code)); n++) code = `${ROOT_CODE} ${n}`;
  return code;
}
