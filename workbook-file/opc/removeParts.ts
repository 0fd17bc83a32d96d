// SPDX-License-Identifier: EUPL-1.2
import { ContentTypes } from './contentTypes.ts';
import type { OpcPackage } from './package.ts';
import { Relationships, reachableParts, relationshipsPath } from './relationships.ts';

/** Takes away what leads from a part to some others, and out of the package all that only they led to. */
export function removeParts(file: OpcPackage, from: string, targets: ReadonlySet<string>): void {
  if (targets.size === 0) return;
  const before = reachableParts(file);
  const types = new ContentTypes(file);
  const relationships = new Relationships(file, from);
  relationships.remove(targets);
  relationships.write(types);
  const after = reachableParts(file);
  const gone = [...before].filter((part) => !after.has(part));
  types.forget(gone.flatMap((part) => [part, relationshipsPath(part)]));
  types.write();
  for (const part of gone) {
    file.remove(part);
    file.remove(file.find(relationshipsPath(part)) ?? '');
  }
}
