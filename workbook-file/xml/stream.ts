// SPDX-License-Identifier: EUPL-1.2
import { type OpenTag, scanXml } from './scan.ts';

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
  const open: string[] = [];
  let opened: OpenTag;
  const attribute = (name: string) => {
    const { count, names, values } = opened;
    for (let i = 0; i < count; i++) if (names[i] === name) return values[i];
    return undefined;
  };
  scanXml(source, {
    open(tag) {
      opened = tag;
      const name = local(tag.name);
      open.push(name);
      listener.open(name, attribute);
    },
    text(text) {
      listener.text(text);
    },
    close() {
      listener.close(open.pop()!);
    },
  });
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
