// SPDX-License-Identifier: EUPL-1.2

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const NOTHING: readonly string[] = [];

/** What prefixes mean where one is in a document. */
export class Namespaces {
  /**
   * What each prefix means, in the innermost element last. Two mean something without a declaration. Source: W3C, Namespaces in
   * XML 1.0, 3.
   */
  private readonly meanings = new Map<string, string[]>([
    ['xml', [XML]],
    ['xmlns', [XMLNS]],
  ]);
  /** The prefixes that each open element declares. */
  private readonly declared: (readonly string[])[] = [];

  enter(names: readonly string[], values: readonly string[]): void {
    let prefixes = NOTHING as string[];
    names.forEach((name, i) => {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) return;
      const prefix = name.slice(6);
      if (prefixes === NOTHING) prefixes = [];
      prefixes.push(prefix);
      const meanings = this.meanings.get(prefix);
      if (meanings === undefined) this.meanings.set(prefix, [values[i]!.trim()]);
      else meanings.push(values[i]!.trim());
    });
    this.declared.push(prefixes);
  }

  leave(): void {
    for (const prefix of this.declared.pop()!) this.meanings.get(prefix)!.pop();
  }

  /** Namespace and local name. Throws an Error where the prefix means nothing. */
  ofElement(name: string): readonly [namespace: string, local: string] {
    const colon = name.indexOf(':');
    return colon < 0 ? [this.meanings.get('')?.at(-1) ?? '', name] : this.prefixed(name, colon);
  }

  /** The same; an attribute without prefix is in no namespace. */
  ofAttribute(name: string): readonly [namespace: string, local: string] {
    if (name === 'xmlns') return [XMLNS, name];
    const colon = name.indexOf(':');
    return colon < 0 ? ['', name] : this.prefixed(name, colon);
  }

  private prefixed(name: string, colon: number): readonly [namespace: string, local: string] {
    const namespace = this.meanings.get(name.slice(0, colon))?.at(-1);
    if (namespace === undefined) throw new Error(`a prefix that means nothing: ${name}`);
    return [namespace, name.slice(colon + 1)];
  }
}
