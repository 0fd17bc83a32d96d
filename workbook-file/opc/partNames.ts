// SPDX-License-Identifier: EUPL-1.2
import { CONTENT_TYPES, type OpcPackage } from './package.ts';
import { partKey } from './partKey.ts';
import { relationshipsOf, relationshipsOwner } from './relationships.ts';

/**
 * Names for new parts: none that a part has, that a content type is declared for, or that a relationship leads to, even to
 * nothing, or from nothing: what is lost would then be taken for ours.
 */
export class PartNames {
  private readonly taken: Set<string>;
  private readonly last = new Map<string, number>();

  constructor(file: OpcPackage) {
    const typed = file
      .root(CONTENT_TYPES)
      .childrenNamed('Override')
      .map((one) => one.attribute('PartName') ?? '');
    const ledTo = file.paths.flatMap((path) => {
      const owner = relationshipsOwner(path);
      if (owner === null) return [];
      return [owner, ...relationshipsOf(file, owner).flatMap(({ target }) => target ?? [])];
    });
    this.taken = new Set([...file.paths, ...typed, ...ledTo].map(partKey));
  }

  /** `xl/styles` -> `xl/styles.xml`, else as {@link numbered}. */
  named(stem: string): string {
    return this.take(`${stem}.xml`) ?? this.numbered(stem);
  }

  /** `xl/worksheets/sheet` -> the first free of `xl/worksheets/sheet1.xml`, `…2.xml` … */
  numbered(stem: string): string {
    for (let number = (this.last.get(stem) ?? 0) + 1; ; number++) {
      const path = this.take(`${stem}${number}.xml`);
      if (path === null) continue;
      this.last.set(stem, number);
      return path;
    }
  }

  private take(path: string): string | null {
    const key = partKey(path);
    if (this.taken.has(key)) return null;
    this.taken.add(key);
    return path;
  }
}
