// SPDX-License-Identifier: EUPL-1.2
import { SaxesParser } from 'saxes';
import { checkNesting } from './nesting.ts';

/** The attribute of an element that has just opened. */
export type AttributeOf = (name: string) => string | undefined;

/** What is told of a large part as it goes by. Names are without prefix. */
export interface XmlListener {
  open(name: string, attribute: AttributeOf): void;
  text(text: string): void;
  close(name: string): void;
}

/** Goes through the text without building a tree. Throws an Error where it is not well-formed. */
export function streamXml(source: string, listener: XmlListener): void {
  const parser = new SaxesParser();
  let open = 0;
  parser.on('opentag', (tag) => {
    checkNesting(++open);
    listener.open(local(tag.name), (name) => tag.attributes[name]);
  });
  parser.on('text', (text) => listener.text(text));
  parser.on('cdata', (text) => listener.text(text));
  parser.on('closetag', (tag) => {
    open--;
    listener.close(local(tag.name));
  });
  parser.write(source).close();
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
