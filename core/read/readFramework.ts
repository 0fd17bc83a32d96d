// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding, type WithFindings } from '../model/finding.ts';
import type { Format, Framework, Indicator } from '../model/framework.ts';
import { buildFramework, type Element } from './buildFramework.ts';
import { type Declaration, readDeclarations } from './readDeclarations.ts';
import type { FoundRows } from './tables.ts';
import { plain } from './words.ts';

/** The tree that the Indicators tables declare; `null` where no indicator is left in it. */
export function readFramework(
  tables: readonly FoundRows[],
): WithFindings<{ readonly framework: Framework | null }> {
  const { declarations, findings: ofDeclarations } = readDeclarations(tables);
  const denominators = namedDenominators(declarations);
  const members = declarations.filter((one) => one.type === 'indicator' || one.type === 'aggregate');
  const { elements, findings: ofParents } = linkParents(members, denominators);
  const ofCircles = breakCircles(elements);
  const { framework, findings: ofTree } = buildFramework(elements, {
    groups: declarations.filter((one) => one.type === 'group').map((one) => one.code),
    denominators: [...new Set(denominators.values())],
    builtIn: null,
  });
  return {
    framework,
    findings: [...ofDeclarations, ...ofParents, ...ofCircles, ...withoutParent(members, elements), ...ofTree],
  };
}

/** The elements by plain code, each with the plain code of its parent. A parent may be named by code or by name. */
function linkParents(
  members: readonly Declaration[],
  denominators: ReadonlyMap<string, string>,
): WithFindings<{ readonly elements: ReadonlyMap<string, Element> }> {
  const findings: Finding[] = [];
  const elements = new Map(
    members.map((one) => [plain(one.code), toElement(one, denominators, findings)] as const),
  );
  const byName = new Map(
    members.filter((one) => one.type === 'aggregate').map((one) => [plain(one.name), plain(one.code)]),
  );
  for (const member of members) {
    if (member.parent === '') continue;
    const word = plain(member.parent);
    const key = elements.has(word) ? word : (byName.get(word) ?? word);
    const parent = elements.get(key);
    if (key === plain(member.code)) {
      findings.push(finding('circular-parent', member.place, { element: member.code }));
      continue;
    }
    if (parent === undefined) {
      findings.push(finding('undeclared-parent', member.parentPlace, { parent: member.parent }));
      elements.set(key, {
        code: member.parent,
        name: member.parent,
        weight: 1,
        place: null,
        places: new Map(),
        parent: null,
        indicator: null,
      });
    } else if (parent.indicator !== null) {
      findings.push(
        finding('parent-is-indicator', parent.place, { element: parent.code, child: member.code }),
      );
      parent.indicator = null;
    }
    elements.get(plain(member.code))!.parent = key;
  }
  return { elements, findings };
}

/**
 * Indicators that name no parent beside others that do: they stand under the root, with the weight of a dimension. Written
 * once above its indicators, a parent shows for all of them and counts for the first.
 */
function withoutParent(members: readonly Declaration[], elements: ReadonlyMap<string, Element>): Finding[] {
  const indicators = members.filter(({ code }) => elements.get(plain(code))!.indicator !== null);
  if (indicators.every(({ parent }) => parent === '')) return [];
  return indicators
    .filter(({ parent }) => parent === '')
    .map(({ code, parentPlace }) => finding('indicator-without-parent', parentPlace, { indicator: code }));
}

function toElement(
  declaration: Declaration,
  denominators: ReadonlyMap<string, string>,
  findings: Finding[],
): Element {
  const { code, name, weight, place, places, type } = declaration;
  const indicator = type === 'indicator' ? toIndicator(declaration, denominators, findings) : null;
  return { code, name, weight, place, places, parent: null, indicator };
}

function toIndicator(
  declaration: Declaration,
  denominators: ReadonlyMap<string, string>,
  findings: Finding[],
): Omit<Indicator, 'parent'> {
  const { code, name, weight, place, direction, unit, target, format, minimumRequirement, periodKind } =
    declaration;
  const { places, normalisation, treatment } = declaration;
  return {
    kind: 'indicator',
    code,
    name,
    weight,
    place,
    places,
    direction,
    unit,
    ...readGoalposts(declaration, findings),
    target,
    denominator: denominators.get(plain(declaration.denominator)) ?? null,
    denominatorScale: declaration.denominatorScale,
    format,
    minimumRequirement,
    periodKind,
    normalisation,
    treatment,
  };
}

/** Levels and yes-no bring their own goalposts; reversed ones are not guessed right. */
function readGoalposts(
  declaration: Declaration,
  findings: Finding[],
): Pick<Indicator, 'goalposts' | 'lostPosts'> {
  const { min, max, format } = declaration;
  if (min === null || max === null) return { goalposts: goalpostsOf(format), lostPosts: false };
  if (min < max) return { goalposts: { min, max }, lostPosts: false };
  findings.push(
    finding('goalposts-reversed', declaration.maxPlace, { indicator: declaration.code, min, max }),
  );
  return { goalposts: null, lostPosts: true };
}

function goalpostsOf(format: Format): Indicator['goalposts'] {
  if (format === 'level 1-4') return { min: 1, max: 4 };
  return format === 'yes-no' ? { min: 0, max: 1 } : null;
}

/** Whoever is its own ancestor is cut loose at the first element of the circle. */
function breakCircles(elements: ReadonlyMap<string, Element>): Finding[] {
  const findings: Finding[] = [];
  for (const element of elements.values()) {
    const above = new Set<Element>([element]);
    let parent = elements.get(element.parent ?? '');
    while (parent !== undefined && !above.has(parent)) {
      above.add(parent);
      parent = elements.get(parent.parent ?? '');
    }
    if (parent !== element) continue;
    findings.push(finding('circular-parent', element.place, { element: element.code }));
    element.parent = null;
  }
  return findings;
}

/**
 * What values are divided by: the code behind every way of naming it. A denominator is declared as such, is another
 * indicator, or is only named; a code goes before a name.
 */
function namedDenominators(declarations: readonly Declaration[]): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { denominator } of declarations)
    if (denominator !== '') codes.set(plain(denominator), denominator);
  const declared = declarations.filter(({ type }) => type === 'indicator' || type === 'denominator');
  for (const { name, code } of declared) if (codes.has(plain(name))) codes.set(plain(name), code);
  for (const { code } of declared) if (codes.has(plain(code))) codes.set(plain(code), code);
  for (const { type, code } of declared) if (type === 'denominator') codes.set(plain(code), code);
  return codes;
}
