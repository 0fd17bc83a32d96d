// SPDX-License-Identifier: EUPL-1.2
import { apiNotFound } from './excelError.ts';
import { HostObject, Members } from './hostObject.ts';

export interface BagShape {
  readonly typeName: string;
  /** The documented scalars with their values in a new object. */
  readonly scalars?: Readonly<Record<string, unknown>>;
  readonly navigations?: Readonly<Record<string, HostObject>>;
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
}

/** An object of the API that only keeps what it is told, such as the format of a chart's axis. */
export class PropertyBag extends HostObject {
  readonly members: Members;
  private readonly values: Map<string, unknown>;
  private readonly navigations: Map<string, HostObject>;
  private readonly methods: Map<string, (...args: readonly unknown[]) => unknown>;

  constructor(
    shape: BagShape,
    private readonly changed: () => void,
  ) {
    super();
    this.values = new Map(Object.entries(shape.scalars ?? {}));
    this.navigations = new Map(Object.entries(shape.navigations ?? {}));
    this.methods = new Map(Object.entries(shape.methods ?? {}));
    this.members = new Members(shape.typeName, {
      scalars: [...this.values.keys()],
      navigations: [...this.navigations.keys()],
      methods: [...this.methods.keys()],
    });
  }

  get(name: string): unknown {
    return this.values.get(name);
  }

  set(name: string, value: unknown): void {
    this.values.set(name, value);
    this.changed();
  }

  /** A bag inside this one. */
  bag(name: string): PropertyBag {
    return this.navigate(name) as PropertyBag;
  }

  override readScalar(name: string): unknown {
    return this.get(name);
  }

  override writeScalar(name: string, value: unknown): void {
    this.set(name, value);
  }

  override navigate(name: string): HostObject {
    const target = this.navigations.get(name);
    if (target === undefined) throw apiNotFound(`${this.members.typeName}.${name}`);
    return target;
  }

  override call(name: string, args: readonly unknown[]): unknown {
    return this.methods.get(name)?.(...args);
  }
}
