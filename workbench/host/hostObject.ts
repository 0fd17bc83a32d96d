// SPDX-License-Identifier: EUPL-1.2
import { apiNotFound, invalidArgument, itemNotFound } from './excelError.ts';

export type MemberKind = 'scalar' | 'navigation' | 'method';

/** The members of one type of the public API that this host implements; the wire reaches nothing else. */
export class Members {
  readonly scalars: readonly string[];
  private readonly kinds = new Map<string, MemberKind>();

  constructor(
    readonly typeName: string,
    names: {
      readonly scalars?: readonly string[];
      readonly navigations?: readonly string[];
      readonly methods?: readonly string[];
    },
  ) {
    this.scalars = names.scalars ?? [];
    for (const name of this.scalars) this.kinds.set(name, 'scalar');
    for (const name of names.navigations ?? []) this.kinds.set(name, 'navigation');
    for (const name of names.methods ?? []) this.kinds.set(name, 'method');
  }

  /** Fails with `ApiNotFound` where the type has no such member of that kind. */
  require(name: string, ...kinds: readonly MemberKind[]): MemberKind {
    const kind = this.kinds.get(name);
    if (kind === undefined || !kinds.includes(kind)) throw apiNotFound(`${this.typeName}.${name}`);
    return kind;
  }
}

type Method = (...args: readonly unknown[]) => unknown;

/** An object of Excel's public API. Its members are reached by name, through {@link Members} only. */
export abstract class HostObject {
  abstract readonly members: Members;

  /** What the client remembers the object by, where it has an id of its own. */
  get identity(): string | undefined {
    return undefined;
  }

  readScalar(name: string): unknown {
    return Reflect.get(this, name);
  }

  writeScalar(name: string, value: unknown): void {
    if (!Reflect.set(this, name, value)) {
      throw invalidArgument(`${this.members.typeName}.${name}`, `${name} is read-only.`);
    }
  }

  navigate(name: string): HostObject {
    return Reflect.get(this, name) as HostObject;
  }

  /** A method may be asynchronous where Univer's own command is. */
  call(name: string, args: readonly unknown[]): unknown {
    return (Reflect.get(this, name) as Method).apply(this, [...args]);
  }
}

export const collectionMethods = ['getItem', 'getItemOrNullObject', 'getItemAt', 'getCount'];

export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract list(): readonly Item[];
  protected abstract has(item: Item, key: unknown): boolean;

  get count(): number {
    return this.list().length;
  }

  find(key: unknown): Item | null {
    return this.list().find((item) => this.has(item, key)) ?? null;
  }

  getItem(key: unknown): Item {
    return this.find(key) ?? this.missing('getItem');
  }

  getItemOrNullObject(key: unknown): Item | null {
    return this.find(key);
  }

  getItemAt(index: unknown): Item {
    return this.list()[Number(index)] ?? this.missing('getItemAt');
  }

  getCount(): number {
    return this.list().length;
  }

  protected missing(method: string): never {
    throw itemNotFound(`${this.members.typeName}.${method}`);
  }
}

/** Excel compares the names of sheets, names and charts without regard to case. */
export function sameName(name: string, key: unknown): boolean {
  return name.toLowerCase() === String(key).toLowerCase();
}
