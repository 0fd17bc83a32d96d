// SPDX-License-Identifier: EUPL-1.2
import { unzipSync } from 'fflate';
import { XmlDocument, type XmlElement } from '../../../workbook-file/xml/document.ts';

/** A relationship as its part has it, and the name of the part that it leads to. */
export interface RelationshipUnderTest {
  readonly id: string;
  readonly type: string;
  /** `null` outside of the package. */
  readonly target: string | null;
}

/** The parts of a package by name, read without the product's own code for packages. */
export class PackageUnderTest {
  /** By name, without the slash in front, in lower case and with nothing written in per cents. */
  readonly parts = new Map<string, Uint8Array>();
  readonly entries: readonly string[];
  private readonly roots = new Map<string, XmlElement>();

  constructor(bytes: Uint8Array) {
    const begin = Buffer.from(bytes).indexOf('PK\u0003\u0004');
    const unzipped = unzipSync(bytes.subarray(begin));
    this.entries = Object.keys(unzipped).filter((one) => !one.endsWith('/'));
    for (const entry of this.entries) this.parts.set(partName(entry), unzipped[entry]!);
  }

  text(part: string): string {
    const bytes = this.parts.get(part)!;
    const encoding = { 65279: 'utf-16le', 65534: 'utf-16be' }[bytes[0]! + 256 * (bytes[1] ?? 0)];
    return new TextDecoder(encoding ?? 'utf-8').decode(bytes);
  }

  /** Throws an Error where the part is none or not well-formed. */
  root(part: string): XmlElement {
    const known = this.roots.get(part) ?? new XmlDocument(this.text(part)).root;
    this.roots.set(part, known);
    return known;
  }

  get xmlParts(): string[] {
    return [...this.parts.keys()].filter((part) => /\.(?:xml|rels|vml)$/.test(part));
  }

  relationships(owner: string): RelationshipUnderTest[] {
    const slash = owner.lastIndexOf('/') + 1;
    const path = `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
    if (!this.parts.has(path)) return [];
    return this.root(path)
      .childrenNamed('Relationship')
      .map((one) => {
        const target = one.attribute('Target') ?? '';
        const isInside = one.attribute('TargetMode') !== 'External';
        return {
          id: one.attribute('Id') ?? '',
          type: (one.attribute('Type') ?? '').replace(/^.*\//, ''),
          target: isInside ? partName(new URL(target.replaceAll('\\', '/'), `p:/${owner}`).pathname) : null,
        };
      });
  }

  /** By the type that the relationship of the package has. */
  get workbook(): string {
    return this.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  }

  /** The parts that relationships of the workbook of this type lead to. */
  related(type: string): string[] {
    return this.relationships(this.workbook).flatMap((one) => (one.type === type ? (one.target ?? []) : []));
  }
}

/** Names are the same whatever their case and whichever characters are written in per cents. */
export function partName(written: string): string {
  const path = written.replaceAll('\\', '/').replace(/^\/+/, '');
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}
