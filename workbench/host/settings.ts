// SPDX-License-Identifier: EUPL-1.2
import { invalidArgument } from './excelError.ts';
import { collectionMethods, HostCollection, HostObject, Members } from './hostObject.ts';

const methods = ['add', ...collectionMethods.filter((method) => method !== 'getItemAt')];

/** The document's settings: any JSON under a key. */
export class SettingCollection extends HostCollection<Entry> {
  readonly members = new Members('SettingCollection', { methods });

  constructor(private readonly values: Map<string, unknown>) {
    super();
  }

  list(): Entry[] {
    return [...this.values.keys()].map((key) => new Entry('Setting', this.values, key));
  }

  /** Writes over a setting of the same key, as documented. */
  add(key: unknown, value: unknown): Entry {
    if (typeof key !== 'string' || key === '' || value === undefined)
      throw invalidArgument('SettingCollection.add');
    this.values.set(key, value);
    return new Entry('Setting', this.values, key);
  }

  protected has(item: Entry, key: unknown): boolean {
    return item.key === key;
  }
}

/** A sheet's custom properties: text under a key that is compared without regard to case. */
export class CustomPropertyCollection extends HostCollection<Entry> {
  readonly members = new Members('WorksheetCustomPropertyCollection', { methods });

  constructor(private readonly values: Map<string, string>) {
    super();
  }

  list(): Entry[] {
    return [...this.values.keys()].map((key) => new Entry('WorksheetCustomProperty', this.values, key));
  }

  add(key: unknown, value: unknown): Entry {
    if (typeof key !== 'string' || key === '' || typeof value !== 'string') {
      throw invalidArgument('WorksheetCustomPropertyCollection.add');
    }
    const known = this.find(key)?.key ?? key;
    this.values.set(known, value);
    return new Entry('WorksheetCustomProperty', this.values, known);
  }

  protected has(item: Entry, key: unknown): boolean {
    return item.key.toLowerCase() === String(key).toLowerCase();
  }
}

class Entry extends HostObject {
  readonly members: Members;

  constructor(
    typeName: string,
    private readonly values: Map<string, unknown>,
    readonly key: string,
  ) {
    super();
    this.members = new Members(typeName, { scalars: ['key', 'value'], methods: ['delete'] });
  }

  override get identity(): string {
    return this.key;
  }

  get value(): unknown {
    return this.values.get(this.key);
  }

  set value(value: unknown) {
    this.values.set(this.key, value);
  }

  delete(): void {
    this.values.delete(this.key);
  }
}
