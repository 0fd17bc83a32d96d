// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import { LIMITS } from '../../core/model/limits.ts';
import { XmlDocument, type XmlElement } from '../xml/document.ts';
import { partKey } from './partKey.ts';
import { checkBytes, type PackedEntry, readArchive, unpack } from './unzip.ts';
import { pack, writeArchive } from './zip.ts';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** The part that says what kind each part is. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** A part as it came, as it was read or written, or both. */
interface Part {
  /** `null` from when it is written. */
  readonly packed: PackedEntry | null;
  bytes: Uint8Array | null;
  /** Of its XML, from when somebody has looked at it. */
  root: XmlElement | null;
}

/**
 * The parts of an Open Packaging file (.xlsx) by path (`xl/workbook.xml`). A part is unpacked when it is read; what nobody
 * writes keeps its bytes, and is saved as it was packed.
 */
export class OpcPackage {
  /** The paths as they are spelt, by what parts are known by. */
  private readonly spelt = new Map<string, string>();
  /** How many bytes were unpacked to be read. */
  private textBytes = 0;

  private constructor(private readonly parts: Map<string, Part>) {
    for (const path of parts.keys()) if (!this.spelt.has(partKey(path))) this.spelt.set(partKey(path), path);
  }

  /** Raises HostError where the bytes are no such file, or it is larger than {@link LIMITS} allow. */
  static open(bytes: Uint8Array): OpcPackage {
    if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) {
      throw new HostError('file-encrypted');
    }
    const entries = readArchive(bytes);
    const file = new OpcPackage(
      new Map(entries.map((packed) => [withoutSlash(packed.name), { packed, bytes: null, root: null }])),
    );
    // OpenDocument packs its files in archives of the same form.
    if (file.find('mimetype') !== undefined && file.find(CONTENT_TYPES) === undefined) {
      throw new HostError('not-a-workbook', '.ods');
    }
    return file;
  }

  static of(parts: ReadonlyMap<string, string>): OpcPackage {
    const opened = new OpcPackage(new Map());
    for (const [path, text] of parts) opened.write(path, text);
    return opened;
  }

  /** An independent package with the same parts: what is tried on it leaves this one alone. */
  copy(): OpcPackage {
    return new OpcPackage(new Map(this.parts));
  }

  get paths(): string[] {
    return [...this.parts.keys()];
  }

  /** The part's path as the package spells it; undefined where absent. */
  find(path: string): string | undefined {
    return this.parts.has(path) ? path : this.spelt.get(partKey(path));
  }

  /** Raises HostError where the part is missing, damaged or in an encoding that programs don't use for workbooks. */
  text(path: string): string {
    return this.decoded(path);
  }

  /** The first so many bytes of a part as text. */
  beginning(path: string, bytes: number): string {
    return this.decoded(path, bytes);
  }

  /** The part as a tree of one's own, to change and write. */
  xml(path: string): XmlDocument {
    const most = /\.rels$/i.test(path) ? LIMITS.relationships : LIMITS.treeElements;
    return readingXml(path, () => new XmlDocument(this.text(path), most));
  }

  /** The root of a part to look at, never to change: everybody who asks has the same one, since parsing it may take seconds. */
  root(path: string): XmlElement {
    const part = this.found(path);
    part.root ??= this.xml(path).root;
    return part.root;
  }

  write(path: string, text: string): void {
    const spelt = this.find(path) ?? path;
    this.spelt.set(partKey(spelt), spelt);
    this.parts.set(spelt, { packed: null, bytes: new TextEncoder().encode(declaredUtf8(text)), root: null });
  }

  remove(path: string): void {
    this.parts.delete(path);
    if (this.spelt.get(partKey(path)) === path) this.spelt.delete(partKey(path));
  }

  /** Raises HostError where a part is damaged that nobody has read. */
  save(): Uint8Array {
    const types = this.find(CONTENT_TYPES);
    const paths = [...new Set([...(types === undefined ? [] : [types]), ...this.paths])];
    return writeArchive(
      paths.map((path) => {
        const { packed, bytes } = this.parts.get(path)!;
        if (packed === null) return pack(path, bytes!);
        if (bytes === null) unpack(packed);
        return { ...packed, name: path };
      }),
    );
  }

  private decoded(path: string, length?: number): string {
    const part = this.found(path);
    part.bytes ??= this.unpackText(part.packed!);
    return decode(this.find(path)!, part.bytes.subarray(0, length));
  }

  /** Whatever its name ends in: the bounds of what is read as text hold. */
  private unpackText(packed: PackedEntry): Uint8Array {
    checkBytes([packed], LIMITS.partBytes, LIMITS.fileBytes, this.textBytes);
    this.textBytes += packed.size;
    return unpack(packed);
  }

  private found(path: string): Part {
    const found = this.find(path);
    if (found === undefined) throw new HostError('not-a-workbook', path);
    return this.parts.get(found)!;
  }
}

/** Runs what parses the XML of a part; text that is not well-formed is the file's fault, so a HostError. */
export function readingXml<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof HostError && error.code === 'file-too-large' && !error.detail.includes(path))
      throw new HostError('file-too-large', `${path}: ${error.detail}`);
    if (error instanceof HostError) throw error;
    throw new HostError('not-a-workbook', `${path}: ${String(error)}`);
  }
}

function withoutSlash(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** How a declaration of XML names its encoding. */
const DECLARED = /^(\uFEFF?<\?xml\s[^>]*?\sencoding\s*=\s*["'])([\w.-]+)/;
/** So long are declarations, in characters. */
const LONGEST_DECLARATION = 200;

/** A text that came in UTF-16 is written in UTF-8, and says so. */
function declaredUtf8(text: string): string {
  const encoding = DECLARED.exec(text)?.[2] ?? 'utf-8';
  return /^utf-8$/i.test(encoding) ? text : text.replace(DECLARED, '$1UTF-8');
}

/** Raises HostError where a part says that it is in an encoding that programs don't use for workbooks. */
function decode(path: string, bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const declaration = new TextDecoder(encoding).decode(bytes.subarray(0, LONGEST_DECLARATION));
  const declared = DECLARED.exec(declaration)?.[2] ?? encoding;
  if (!/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii)$/i.test(declared)) {
    throw new HostError('not-a-workbook', `${path}: ${declared}`);
  }
  return new TextDecoder(encoding).decode(bytes);
}
