// SPDX-License-Identifier: EUPL-1.2
import type { XmlDocument } from '../xml/document.ts';
import { escapeXml } from '../xml/escape.ts';
import { CONTENT_TYPES, type OpcPackage } from './package.ts';
import { partKey } from './partKey.ts';

/** What a package says of the kind of each part: read once, and written when all is said. */
export class ContentTypes {
  private readonly document: XmlDocument;
  private readonly byPart = new Map<string, string>();
  private readonly byEnding = new Map<string, string>();

  constructor(private readonly file: OpcPackage) {
    this.document = file.xml(CONTENT_TYPES);
    const { root } = this.document;
    // Where a part is declared twice the first word counts.
    for (const one of root.childrenNamed('Override').reverse())
      this.byPart.set(partKey(one.attribute('PartName') ?? ''), one.attribute('ContentType') ?? '');
    for (const one of root.childrenNamed('Default').reverse())
      this.byEnding.set((one.attribute('Extension') ?? '').toLowerCase(), one.attribute('ContentType') ?? '');
  }

  /** What kind of part stands at the path; undefined where the package does not say. */
  of(part: string): string | undefined {
    const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return this.byPart.get(partKey(part)) ?? this.byEnding.get(ending);
  }

  /** Whether the package says by the part's name what kind it is. */
  has(part: string): boolean {
    return this.byPart.has(partKey(part));
  }

  declare(part: string, contentType: string): void {
    const { root } = this.document;
    this.byPart.set(partKey(part), contentType);
    root.append(
      `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(contentType)}"/>`,
    );
  }

  /** Takes back what was declared when this was read. */
  forget(parts: Iterable<string>): void {
    const keys = new Set(Array.from(parts, partKey));
    for (const override of this.document.root.childrenNamed('Override')) {
      const key = partKey(override.attribute('PartName') ?? '');
      if (!keys.has(key)) continue;
      override.remove();
      this.byPart.delete(key);
    }
  }

  write(): void {
    this.file.write(CONTENT_TYPES, this.document.toXml());
  }
}
