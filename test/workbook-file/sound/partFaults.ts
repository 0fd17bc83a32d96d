// SPDX-License-Identifier: EUPL-1.2
import type { XmlElement } from '../../../workbook-file/xml/document.ts';
import { ELEMENT_ORDER } from './elementOrder.ts';
import type { PackageUnderTest } from './packageUnderTest.ts';
import { twice } from './twice.ts';

const BY_RELATIONSHIP = /\s\w+:(?:id|embed|link|pict|dm|lo|qs|cs)\s*=\s*["']([^"']*)["']/g;

/** Every part of XML by itself: well-formed, truly declared, its elements in order, its relationships there. */
export function* partFaults(file: PackageUnderTest): Generator<string> {
  for (const part of file.xmlParts) {
    if (/^[^>]*encoding=["']utf-16/i.test(file.text(part)) && file.parts.get(part)![0]! < 0xfe)
      yield `not in UTF-16: ${part}`;
    let root: XmlElement;
    try {
      root = file.root(part);
    } catch (error) {
      yield `not well-formed: ${part} ${error}`;
      continue;
    }
    for (const element of elementsOf(root)) {
      yield* orderFaults(element, part);
      yield* countFaults(element, part);
    }
    const ids = new Set(file.relationships(part).map(({ id }) => id));
    for (const [tag] of isOffice(root) ? file.text(part).matchAll(/<[^>]*>/g) : [])
      for (const [, id] of tag.matchAll(BY_RELATIONSHIP))
        if (!ids.has(id!) && /^rId\d+$/.test(id!)) yield `no relationship ${id}: ${part}`;
    yield* twice(
      elementsOf(root)
        .filter(({ name }) => name === 'cNvPr')
        .map((one) => one.attribute('id')!),
      `cNvPr in ${part}`,
    );
  }
}

function isOffice({ namespace }: XmlElement): boolean {
  return /spreadsheetml|drawingml/.test(namespace);
}

function elementsOf(root: XmlElement): XmlElement[] {
  const all = [root];
  for (const one of all) for (const child of one.children) all.push(child);
  return all;
}

function* orderFaults(element: XmlElement, part: string): Generator<string> {
  const ofSpace = Object.entries(ELEMENT_ORDER).find(([end]) => element.namespace.endsWith(end))?.[1];
  const order = ofSpace?.[element.name]?.split(' ').map((names) => names.split('|'));
  if (order === undefined) return;
  let last = 0;
  for (const child of element.children) {
    // What another vocabulary puts between is for Markup Compatibility to place.
    if (element.name !== 'graphic' && child.namespace !== element.namespace) continue;
    const at = order.findIndex((names) => names.includes(child.name));
    if (at < last) yield `${child.name} in ${element.name} out of order: ${part}`;
    last = Math.max(last, at);
  }
}

const COUNTED =
  /^(?:dataValidations|mergeCells|numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|dxfs|rowBreaks)$/;

function* countFaults(element: XmlElement, part: string): Generator<string> {
  const count = COUNTED.test(element.name) ? element.attribute('count') : undefined;
  if (count !== undefined && Number(count) !== element.children.length)
    yield `${element.name} counts ${count}, not ${element.children.length}: ${part}`;
}
