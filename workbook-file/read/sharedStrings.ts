// SPDX-License-Identifier: EUPL-1.2
import { type OpcPackage, readingXml } from '../opc/package.ts';
import { relatedPart } from '../opc/relationships.ts';
import { decodeXString } from '../xml/escape.ts';
import { type AttributeOf, streamXml } from '../xml/stream.ts';

/** The texts that cells point to by index; rich text without its formats, raised notes and reading aids (furigana). */
export function readSharedStrings(file: OpcPackage, workbookPath: string): string[] {
  const path = relatedPart(file, workbookPath, 'sharedStrings');
  if (path === undefined || file.find(path) === undefined) return [];
  const texts: string[] = [];
  const text = new StringText();
  readingXml(path, () =>
    streamXml(file.text(path), {
      open: (name, attribute) => {
        if (name === 'si') text.clear();
        text.open(name, attribute);
      },
      text: (part) => text.add(part),
      close: (name) => {
        text.close(name);
        if (name === 'si') texts.push(text.decoded);
      },
    }),
  );
  return texts;
}

/** A digit, a letter or a sign or two, also in brackets. */
const NOTE = /^\s*(?:\([^\s()]{1,2}\)|[^\s()]{1,2})\s*$/u;
/** A measure of length at the end of a text: what is raised behind it is a power, as in m². */
const MEASURE = /(?<!\p{L})[cdhkm]?m$/u;

/**
 * Collects the text of a string item, plain or rich, as its tags go by. A raised note behind a text (KPI1 with a small 1)
 * is no part of it: a header would name another indicator, a year another period.
 */
export class StringText {
  private collected = '';
  /** How long the text was where the present run of rich text began. */
  private before = 0;
  private isRaised = false;
  private inText = false;
  private inPhonetic = false;

  clear(): void {
    this.collected = '';
    this.before = 0;
    this.isRaised = false;
    this.inText = false;
    this.inPhonetic = false;
  }

  open(name: string, attribute: AttributeOf): void {
    if (name === 'r') {
      this.before = this.collected.length;
      this.isRaised = false;
    }
    if (name === 'vertAlign') this.isRaised = attribute('val') === 'superscript';
    if (name === 'rPh') this.inPhonetic = true;
    if (name === 't') this.inText = !this.inPhonetic;
  }

  add(part: string): void {
    if (this.inText) this.collected += part;
  }

  close(name: string): void {
    if (name === 'rPh') this.inPhonetic = false;
    if (name === 't') this.inText = false;
    if (name === 'r' && this.isRaised) this.dropNote();
  }

  private dropNote(): void {
    const text = this.collected.slice(0, this.before);
    if (text.trim() !== '' && !MEASURE.test(text) && NOTE.test(this.collected.slice(this.before)))
      this.collected = text;
  }

  get decoded(): string {
    return decodeXString(this.collected);
  }
}
