// SPDX-License-Identifier: EUPL-1.2
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { HostError } from '../../core/host/hostError.ts';
import { escapeXml } from './escape.ts';
import { checkNesting } from './nesting.ts';

interface Attribute {
  readonly qualified: string;
  readonly local: string;
  readonly namespace: string;
  value: string;
}

/**
 * An element of a part that stays as it is in the source except where it was changed: namespaces, prefixes, comments,
 * unknown content and spacing of everything else survive to the byte.
 */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** The text directly inside, without that of the children. */
  text = '';
  closeStart = 0;
  end = 0;
  private tagChanged = false;
  private removed = false;
  private prepended = '';
  private appended = '';
  private following = '';

  constructor(
    readonly source: string,
    readonly qualified: string,
    readonly name: string,
    readonly namespace: string,
    private readonly attributes: Attribute[],
    readonly start: number,
    readonly openEnd: number,
    readonly selfClosing: boolean,
  ) {}

  /** `x:` or nothing: what new elements of the same vocabulary must begin with. */
  get prefix(): string {
    return this.qualified.slice(0, this.qualified.length - this.name.length);
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((one) => one.name === name && !one.removed);
  }

  childrenNamed(name: string): XmlElement[] {
    return this.children.filter((one) => one.name === name && !one.removed);
  }

  /** An attribute without a namespace, or one in the namespace that ends as told (`/relationships`). */
  attribute(name: string, namespaceEnd = ''): string | undefined {
    return this.attributes.find(
      (one) =>
        one.local === name &&
        (namespaceEnd === '' ? one.namespace === '' : one.namespace.endsWith(namespaceEnd)),
    )?.value;
  }

  setAttribute(name: string, value: string): void {
    const attribute = this.attributes.find((one) => one.local === name && one.namespace === '');
    if (attribute) attribute.value = value;
    else this.attributes.push({ qualified: name, local: name, namespace: '', value });
    this.tagChanged = true;
  }

  prepend(xml: string): void {
    this.prepended += xml;
  }

  append(xml: string): void {
    this.appended += xml;
  }

  insertAfter(xml: string): void {
    this.following += xml;
  }

  remove(): void {
    this.removed = true;
  }

  /** The element as it stands now, with what was put after it. */
  toXml(): string {
    return (this.removed ? '' : this.ownXml()) + this.following;
  }

  private ownXml(): string {
    const open = this.openTag();
    if (this.selfClosing) {
      const added = this.prepended + this.appended;
      return added === '' ? `${open}/>` : `${open}>${added}</${this.qualified}>`;
    }
    let inside = this.prepended;
    let at = this.openEnd;
    for (const child of this.children) {
      inside += this.source.slice(at, child.start) + child.toXml();
      at = child.end;
    }
    inside += this.source.slice(at, this.closeStart);
    return `${open}>${inside}${this.appended}${this.source.slice(this.closeStart, this.end)}`;
  }

  /** Without its end (`>` or `/>`). */
  private openTag(): string {
    if (!this.tagChanged) return this.source.slice(this.start, this.openEnd - (this.selfClosing ? 2 : 1));
    const attributes = this.attributes.map((one) => ` ${one.qualified}="${escapeXml(one.value)}"`);
    return `<${this.qualified}${attributes.join('')}`;
  }
}

/** A part with what stands around its root. */
export class XmlDocument {
  readonly root: XmlElement;

  /**
   * Throws an Error where the text is not well-formed or has more elements than told; entities of a document type are
   * refused, not expanded.
   */
  constructor(
    private readonly source: string,
    mostElements = Number.POSITIVE_INFINITY,
  ) {
    this.root = parse(source, mostElements);
  }

  toXml(): string {
    return this.source.slice(0, this.root.start) + this.root.toXml() + this.source.slice(this.root.end);
  }
}

function parse(source: string, mostElements: number): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  let count = 0;
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('opentag', (tag) => {
    if (++count > mostElements) throw new HostError('file-too-large', `> ${mostElements} elements`);
    const start = source.lastIndexOf('<', parser.position - 1);
    const attributes = Object.values(tag.attributes).map(attributeOf);
    const element = new XmlElement(
      source,
      tag.name,
      tag.local,
      tag.uri,
      attributes,
      start,
      parser.position,
      tag.isSelfClosing,
    );
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    checkNesting(open.length);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const element = open.pop()!;
    element.end = parser.position;
    element.closeStart = tag.isSelfClosing ? element.end : source.lastIndexOf('</', parser.position - 1);
  });
  parser.write(source).close();
  if (root === undefined) throw new Error('no root element');
  return root;
}

function attributeOf(attribute: SaxesAttributeNS): Attribute {
  return {
    qualified: attribute.name,
    local: attribute.local,
    namespace: attribute.uri,
    value: attribute.value,
  };
}
