// SPDX-License-Identifier: EUPL-1.2
import { type OpcPackage, readingXml } from '../opc/package.ts';
import { relatedPart } from '../opc/relationships.ts';
import { decodeXString } from '../xml/escape.ts';
import { streamXml } from '../xml/stream.ts';

/** The texts that cells point to by index; rich text without its formats, reading aids (furigana) left out. */
export function readSharedStrings(file: OpcPackage, workbookPath: string): string[] {
  const path = relatedPart(file, workbookPath, 'sharedStrings');
  if (path === undefined || file.find(path) === undefined) return [];
  const texts: string[] = [];
  const text = new StringText();
  readingXml(path, () =>
    streamXml(file.text(path), {
      open: (name) => {
        if (name === 'si') text.clear();
        text.open(name);
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

/** Collects the text of a string item, plain or rich, as its tags go by. */
export class StringText {
  private collected = '';
  private inText = false;
  private inPhonetic = false;

  clear(): void {
    this.collected = '';
    this.inText = false;
    this.inPhonetic = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.inPhonetic = true;
    if (name === 't') this.inText = !this.inPhonetic;
  }

  add(part: string): void {
    if (this.inText) this.collected += part;
  }

  close(name: string): void {
    if (name === 'rPh') this.inPhonetic = false;
    if (name === 't') this.inText = false;
  }

  get decoded(): string {
    return decodeXString(this.collected);
  }
}
