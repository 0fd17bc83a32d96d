// SPDX-License-Identifier: EUPL-1.2
import { escapeXml } from '../xml/escape.ts';
import { CONTENT_TYPES, type OpcPackage } from './package.ts';

/** Says what kind of part stands at the path. */
export function declareContentType(file: OpcPackage, part: string, contentType: string): void {
  const document = file.xml(CONTENT_TYPES);
  const { root } = document;
  root.append(
    `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(contentType)}"/>`,
  );
  file.write(CONTENT_TYPES, document.toXml());
}

/** What kind of part stands at the path; undefined where the package does not say. */
export function contentTypeOf(file: OpcPackage, part: string): string | undefined {
  const { root } = file.xml(CONTENT_TYPES);
  const name = `/${part}`.toLowerCase();
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const declared =
    root.childrenNamed('Override').find((one) => (one.attribute('PartName') ?? '').toLowerCase() === name) ??
    root.childrenNamed('Default').find((one) => (one.attribute('Extension') ?? '').toLowerCase() === ending);
  return declared?.attribute('ContentType');
}
