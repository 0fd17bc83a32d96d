// SPDX-License-Identifier: EUPL-1.2
import { CONTENT_TYPES, type OpcPackage } from './package.ts';
import { partKey } from './partKey.ts';
import { relationshipsPath } from './relationships.ts';

/** Takes the parts out of the package, with what is said about them and with their relationships. */
export function removeParts(file: OpcPackage, parts: ReadonlySet<string>): void {
  const names = new Set([...parts].flatMap((part) => [partKey(part), partKey(relationshipsPath(part))]));
  const document = file.xml(CONTENT_TYPES);
  for (const override of document.root.childrenNamed('Override')) {
    if (names.has(partKey(override.attribute('PartName') ?? ''))) override.remove();
  }
  file.write(CONTENT_TYPES, document.toXml());
  for (const part of parts) {
    file.remove(part);
    file.remove(file.find(relationshipsPath(part)) ?? '');
  }
}
