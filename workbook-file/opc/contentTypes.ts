// SPDX-License-Identifier: EUPL-1.2
import type { XmlElement } from '../xml/document.ts';
import { escapeXml } from '../xml/escape.ts';
import { CONTENT_TYPES, type OpcPackage } from './package.ts';
import { partKey } from './partKey.ts';

/** Says what kind of part stands at the path. */
export function declareContentType(file: OpcPackage, part: string, contentType: string): void {
  const document = file.xml(CONTENT_TYPES);
  const { root } = document;
  root.append(
    `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(contentType)}"/>`,
  );
  file.write(CONTENT_TYPES, document.toXml());
}

/** Whether the package says by the part's name what kind it is. */
export function isDeclared(file: OpcPackage, part: string): boolean {
  return overrideOf(file.xml(CONTENT_TYPES).root, part) !== undefined;
}

/** What kind of part stands at the path; undefined where the package does not say. */
export function contentTypeOf(file: OpcPackage, part: string): string | undefined {
  const { root } = file.xml(CONTENT_TYPES);
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const declared =
    overrideOf(root, part) ??
    root.childrenNamed('Default').find((one) => (one.attribute('Extension') ?? '').toLowerCase() === ending);
  return declared?.attribute('ContentType');
}

function overrideOf(root: XmlElement, part: string): XmlElement | undefined {
  const key = partKey(part);
  return root.childrenNamed('Override').find((one) => partKey(one.attribute('PartName') ?? '') === key);
}
