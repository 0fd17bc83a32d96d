// SPDX-License-Identifier: EUPL-1.2
import { type Zippable, zipSync } from 'fflate';
import { HostError } from '../../core/host/hostError.ts';
import { XmlDocument } from '../xml/document.ts';
import { unzip } from './unzip.ts';

/** Every entry carries this date: the same content is the same file, whenever it is saved. */
const ENTRY_DATE = new Date(1980, 0, 1);
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** The part that says what kind each part is. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** The parts of an Open Packaging file (.xlsx) by path (`xl/workbook.xml`). Parts nobody writes keep their bytes. */
export class OpcPackage {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  /** Raises HostError where the bytes are no such file. */
  static open(bytes: Uint8Array): OpcPackage {
    if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) {
      throw new HostError('file-encrypted');
    }
    return new OpcPackage(new Map(Array.from(unzip(bytes), ([path, part]) => [withoutSlash(path), part])));
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

  /** The part's path as the package spells it (names are the same whatever their case); undefined where absent. */
  find(path: string): string | undefined {
    if (this.parts.has(path)) return path;
    const lower = path.toLowerCase();
    return this.paths.find((one) => one.toLowerCase() === lower);
  }

  text(path: string): string {
    const found = this.find(path);
    if (found === undefined) throw new HostError('not-a-workbook', path);
    return decode(found, this.parts.get(found)!);
  }

  xml(path: string): XmlDocument {
    return readingXml(path, () => new XmlDocument(this.text(path)));
  }

  write(path: string, text: string): void {
    this.parts.set(this.find(path) ?? path, new TextEncoder().encode(declaredUtf8(text)));
  }

  remove(path: string): void {
    this.parts.delete(path);
  }

  save(): Uint8Array {
    const entries: Zippable = {};
    for (const path of [this.find(CONTENT_TYPES) ?? CONTENT_TYPES, ...this.paths]) {
      const part = this.parts.get(path);
      if (part !== undefined) entries[path] = part;
    }
    return zipSync(entries, { level: 6, mtime: ENTRY_DATE });
  }
}

/** Runs what parses the XML of a part; text that is not well-formed is the file's fault, so a HostError. */
export function readingXml<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
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
