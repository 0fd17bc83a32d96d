// SPDX-License-Identifier: EUPL-1.2
import { invalidReference } from './excelError.ts';
import type { HostObject } from './hostObject.ts';

/**
 * The objects that the client uses beyond one batch and that have no id of their own, such as ranges.
 * The client asks for a reference with `_KeepReference` and gives it back with `_RemoveReference`.
 */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private issued = 0;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `reference${++this.issued}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw invalidReference(id);
    return object;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  /** How many references the client holds; a leak shows here. */
  get count(): number {
    return this.objects.size;
  }
}
