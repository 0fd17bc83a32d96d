// SPDX-License-Identifier: EUPL-1.2
import { escapeXml } from '../xml/escape.ts';
import type { OpcPackage } from './package.ts';
import { relationshipsPath } from './relationships.ts';

const PATH = '[Content_Types].xml';

/** Says what kind of part stands at the path. */
export function declareContentType(file: OpcPackage, part: string, contentType: string): void {
  const document = file.xml(PATH);
  const { root } = document;
  root.append(
    `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(contentType)}"/>`,
  );
  file.write(PATH, document.toXml());
}

/** What kind of part stands at the path; undefined where the package does not say. */
export function contentTypeOf(file: OpcPackage, part: string): string | undefined {
  const { root } = file.xml(PATH);
  const name = `/${part}`.toLowerCase();
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const declared =
    root.childrenNamed('Override').find((one) => (one.attribute('PartName') ?? '').toLowerCase() === name) ??
    root.childrenNamed('Default').find((one) => (one.attribute('Extension') ?? '').toLowerCase() === ending);
  return declared?.attribute('ContentType');
}

/** Takes the parts out of the package, with what is said about them and with their relationships. */
export function removeParts(file: OpcPackage, parts: ReadonlySet<string>): void {
  const names = new Set([...parts].map((part) => `/${part}`.toLowerCase()));
  const document = file.xml(PATH);
  for (const override of document.root.childrenNamed('Override')) {
    if (names.has((override.attribute('PartName') ?? '').toLowerCase())) override.remove();
  }
  file.write(PATH, document.toXml());
  for (const part of parts) {
    file.remove(part);
    file.remove(file.find(relationshipsPath(part)) ?? '');
  }
}
