// SPDX-License-Identifier: EUPL-1.2
import { XmlDocument } from '../xml/document.ts';
import { escapeXml } from '../xml/escape.ts';
import type { ContentTypes } from './contentTypes.ts';
import type { OpcPackage } from './package.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
/** The namespace of `r:id`, and what the types of relationships begin with. */
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A link from a part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `drawing`, `styles` … */
  readonly type: string;
  /** The path of the part that it leads to; `null` where that is outside of the file. */
  readonly target: string | null;
}

/** The path of the part that holds the relationships of a part; of the package itself for `''`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part whose relationships a part holds; `null` where it holds none. */
export function relationshipsOwner(path: string): string | null {
  const [, folder, name] = /^(.*\/|)_rels\/([^/]*)\.rels$/i.exec(path) ?? [];
  return folder === undefined || name === undefined ? null : folder + name;
}

/** The relationships of a part; none where it has none. */
export function relationshipsOf(file: OpcPackage, part: string): Relationship[] {
  const path = file.find(relationshipsPath(part));
  if (path === undefined) return [];
  return file
    .root(path)
    .childrenNamed('Relationship')
    .map((element) => {
      const external = element.attribute('TargetMode') === 'External';
      const target = resolve(part, element.attribute('Target') ?? '');
      return {
        id: element.attribute('Id') ?? '',
        type: (element.attribute('Type') ?? '').replace(/^.*\//, ''),
        target: external ? null : (file.find(target) ?? target),
      };
    });
}

/** The part that the first relationship of the type leads to; undefined where there is none. */
export function relatedPart(file: OpcPackage, part: string, type: string): string | undefined {
  return relationshipsOf(file, part).find((one) => one.type === type)?.target ?? undefined;
}

/** The relationships of one part, to be changed: read once, and written when all is done. */
export class Relationships {
  private readonly path: string;
  private readonly document: XmlDocument;
  private readonly taken: Set<string>;
  private number: number;

  constructor(
    private readonly file: OpcPackage,
    private readonly part: string,
  ) {
    const path = file.find(relationshipsPath(part));
    this.path = path ?? relationshipsPath(part);
    this.document =
      path === undefined ? new XmlDocument(`<Relationships xmlns="${RELATIONSHIPS}"/>`) : file.xml(path);
    this.taken = new Set(relationshipsOf(file, part).map((one) => one.id));
    this.number = this.taken.size + 1;
  }

  /** Adds a relationship and returns its id. */
  add(type: string, target: string): string {
    while (this.taken.has(`rId${this.number}`)) this.number++;
    const id = `rId${this.number++}`;
    const { root } = this.document;
    root.append(
      `<${root.prefix}Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="/${escapeXml(target)}"/>`,
    );
    return id;
  }

  /** Takes those to some parts away that stood there when this was read. */
  remove(targets: ReadonlySet<string>): void {
    const ids = new Set(
      relationshipsOf(this.file, this.part).flatMap(({ id, target }) =>
        target !== null && targets.has(target) ? [id] : [],
      ),
    );
    for (const element of this.document.root.childrenNamed('Relationship')) {
      if (ids.has(element.attribute('Id') ?? '')) element.remove();
    }
  }

  /** Most packages type all such parts by their ending; some programs type each, and would leave ours untyped. */
  write(types: ContentTypes): void {
    if (types.of(this.path) === undefined) types.declare(this.path, CONTENT_TYPE);
    this.file.write(this.path, this.document.toXml());
  }
}

/** Every part that can be reached from the package itself. */
export function reachableParts(file: OpcPackage): Set<string> {
  const reached = new Set<string>(['']);
  for (const part of reached) {
    for (const { target } of relationshipsOf(file, part)) {
      if (target !== null && file.find(target) !== undefined) reached.add(target);
    }
  }
  reached.delete('');
  return reached;
}

/** The path that a target means, seen from a part: `../drawings/drawing1.xml`, or from the root where it begins with /. */
function resolve(part: string, target: string): string {
  const written = target.replaceAll('\\', '/').replace(/[#?].*$/, '');
  const path = written.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
