// SPDX-License-Identifier: EUPL-1.2
import { LIMITS } from '../../core/model/limits.ts';
import { plainText } from './references.ts';

/** What is told of a part as it goes by. */
export interface ScanListener {
  /** The tag is the same object every time: it is to be looked at now. */
  open(tag: OpenTag): void;
  text(text: string): void;
  /** `start` and `end` are where the tag that closes stands; an empty element's is its only one. */
  close(start: number, end: number): void;
}

/** A tag that opens an element, with its attributes. */
export interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isEmpty: boolean;
  /** How many attributes there are: so many of `names` count, and of `values`, in their order. */
  readonly count: number;
  readonly names: readonly string[];
  readonly values: readonly string[];
}

/** What XML 1.0 forbids. */
const CONTROLS = '\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F';
const FORBIDDEN = new RegExp(`[${CONTROLS}\\uFFFE\\uFFFF]`);
const NAME = /^[\p{L}_:][\p{L}\p{M}\p{N}_:.\u00B7\u203F\u2040-]*$/u;
/** Of an instruction, in characters; whose name is longer is refused. */
const LONGEST_TARGET = 1000;
/** So many attributes are compared with each other. */
const MANY = 16;
const BLANK = /^[ \t\r\n]*$/;

const [TAB, NEWLINE, RETURN, SPACE] = [9, 10, 13, 32];
const [BANG, AMPERSAND, SLASH, LESS, EQUALS, GREATER, QUESTION] = [33, 38, 47, 60, 61, 62, 63];
const [QUOTE, APOSTROPHE] = [34, 39];

/**
 * Goes through XML from its beginning to its end: no tree, no call within a call, whatever the depth. Throws an Error where it
 * is not well-formed or nested deeper than {@link LIMITS} allow; entities of a document type are refused, not expanded.
 */
export function scanXml(source: string, listener: ScanListener): void {
  new Scanner(source, listener).run();
}

class Scanner implements OpenTag {
  name = '';
  start = 0;
  end = 0;
  isEmpty = false;
  count = 0;
  readonly names: string[] = [];
  readonly values: string[] = [];
  private readonly open: string[] = [];
  /** The last name that began and was as long alike: most are the one before. */
  private readonly knownNames: (string | undefined)[] = new Array(512).fill(undefined);
  private readonly isPlain: boolean;
  private hasRoot = false;
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly listener: ScanListener,
  ) {
    this.isPlain = !source.includes('&') && !source.includes('\r') && !source.includes(']]>');
  }

  run(): void {
    const { source } = this;
    if (FORBIDDEN.test(source)) throw new Error('a character that XML forbids');
    while (this.at < source.length) {
      const tag = source.indexOf('<', this.at);
      const to = tag < 0 ? source.length : tag;
      if (to > this.at) this.takeText(source.slice(this.at, to));
      this.at = to;
      if (tag >= 0) this.takeTag();
    }
    if (this.open.length > 0) throw new Error(`unclosed tag: ${this.open.at(-1)}`);
    if (!this.hasRoot) throw new Error('no root element');
  }

  private takeText(raw: string): void {
    if (this.open.length > 0) this.listener.text(this.isPlain ? raw : plainText(raw));
    else if (!BLANK.test(raw)) throw new Error('text outside of the root element');
  }

  private takeTag(): void {
    const { source, at } = this;
    const next = source.charCodeAt(at + 1);
    if (next === SLASH) this.takeClose();
    else if (next === QUESTION) this.takeInstruction();
    else if (next !== BANG) this.takeOpen();
    else if (source.startsWith('<!--', at)) this.takeComment();
    else if (source.startsWith('<![CDATA[', at)) this.takeCharacters();
    else if (source.startsWith('<!DOCTYPE', at)) this.takeDocumentType();
    else throw new Error(`no markup at ${at}`);
  }

  private takeOpen(): void {
    const { source, open, listener } = this;
    if (open.length === 0 && this.hasRoot) throw new Error('more than one root element');
    this.start = this.at++;
    this.name = this.takeName();
    this.count = 0;
    let isApart = this.skipBlank();
    let next = source.charCodeAt(this.at);
    while (next !== GREATER && next !== SLASH) {
      if (!isApart) throw new Error(`no blank before an attribute at ${this.at}`);
      this.takeAttribute();
      isApart = this.skipBlank();
      next = source.charCodeAt(this.at);
    }
    this.isEmpty = next === SLASH;
    if (this.isEmpty && source.charCodeAt(++this.at) !== GREATER)
      throw new Error(`no end of tag at ${this.at}`);
    this.end = ++this.at;
    this.checkAttributes();
    this.hasRoot = true;
    if (open.length >= LIMITS.nesting) throw new Error(`more than ${LIMITS.nesting} nested elements`);
    listener.open(this);
    if (this.isEmpty) listener.close(this.start, this.end);
    else open.push(this.name);
  }

  private takeClose(): void {
    const { source, at } = this;
    const name = this.open.pop();
    if (name === undefined || !source.startsWith(name, at + 2))
      throw new Error(`unexpected close tag at ${at}`);
    this.at = at + 2 + name.length;
    this.skipBlank();
    if (source.charCodeAt(this.at) !== GREATER) throw new Error(`unexpected close tag at ${at}`);
    this.at++;
    this.listener.close(at, this.at);
  }

  private takeAttribute(): void {
    const { source } = this;
    const name = this.takeName();
    this.skipBlank();
    if (source.charCodeAt(this.at++) !== EQUALS) throw new Error(`an attribute without value at ${this.at}`);
    this.skipBlank();
    const quote = source.charCodeAt(this.at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new Error(`a value without quotes at ${this.at}`);
    const from = ++this.at;
    let isPlain = true;
    for (let code = source.charCodeAt(this.at); code !== quote; code = source.charCodeAt(++this.at)) {
      if (code === LESS || this.at >= source.length) throw new Error(`a value without end at ${from}`);
      if (code === AMPERSAND || code < SPACE) isPlain = false;
    }
    const raw = source.slice(from, this.at++);
    this.names[this.count] = name;
    this.values[this.count++] = isPlain ? raw : plainText(raw.replace(/\r\n|[\r\n\t]/g, ' '));
  }

  private takeName(): string {
    const { source } = this;
    const from = this.at;
    for (let code = source.charCodeAt(this.at); ; code = source.charCodeAt(++this.at)) {
      if (code <= SPACE || code === GREATER || code === SLASH || code === EQUALS || this.at >= source.length)
        break;
    }
    const length = this.at - from;
    const place = (source.charCodeAt(from) % 64) * 8 + (length % 8);
    const known = this.knownNames[place];
    if (known !== undefined && known.length === length && source.startsWith(known, from)) return known;
    const name = source.slice(from, this.at);
    if (!NAME.test(name)) throw new Error(`no name at ${from}`);
    this.knownNames[place] = name;
    return name;
  }

  private checkAttributes(): void {
    const { names, count } = this;
    let isTwice = false;
    if (count > MANY) isTwice = new Set(names.slice(0, count)).size < count;
    else for (let i = 1; i < count; i++) isTwice ||= names.indexOf(names[i]!) < i;
    if (isTwice) throw new Error(`an attribute twice at ${this.start}`);
  }

  private takeComment(): void {
    const end = this.endOf('--', 4);
    if (this.source.charCodeAt(end) !== GREATER) throw new Error(`-- in a comment at ${this.at}`);
    this.at = end + 1;
  }

  private takeInstruction(): void {
    const { source, at } = this;
    const isDeclaration = /^<\?xml[\s?]/i.test(source.slice(at, at + 6));
    if (isDeclaration && at > 0) throw new Error(`an XML declaration at ${at}`);
    if (!NAME.test(/[^\s?]*/y.exec(source.slice(at + 2, at + LONGEST_TARGET))![0]))
      throw new Error(`no name at ${at}`);
    this.at = this.endOf('?>', 2);
  }

  private takeCharacters(): void {
    if (this.open.length === 0) throw new Error('text outside of the root element');
    const from = this.at + 9;
    this.at = this.endOf(']]>', 9);
    this.listener.text(this.source.slice(from, this.at - 3).replace(/\r\n?/g, '\n'));
  }

  /** Its declarations are skipped: what they define is refused where it is used. */
  private takeDocumentType(): void {
    if (this.hasRoot) throw new Error('a document type behind the root element');
    const declaration = /<!DOCTYPE(?:"[^"]*"|'[^']*'|\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]|[^>"'[])*>/y;
    declaration.lastIndex = this.at;
    const found = declaration.exec(this.source);
    if (found === null) throw new Error('a document type without end');
    this.at = declaration.lastIndex;
  }

  /** Behind the first such text after so many characters. */
  private endOf(text: string, skipped: number): number {
    const found = this.source.indexOf(text, this.at + skipped);
    if (found < 0) throw new Error(`no end of what begins at ${this.at}`);
    return found + text.length;
  }

  private skipBlank(): boolean {
    const from = this.at;
    for (let code = this.source.charCodeAt(this.at); ; code = this.source.charCodeAt(++this.at)) {
      if (code !== SPACE && code !== NEWLINE && code !== RETURN && code !== TAB) return this.at > from;
    }
  }
}
