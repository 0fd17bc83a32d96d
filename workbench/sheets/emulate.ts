// SPDX-License-Identifier: EUPL-1.2
import type { Execution } from './execution.ts';

/** What frameworks and debuggers look for on any object. */
const ASKED_OF_ANYTHING = new Set<PropertyKey>([
  'then',
  'toJSON',
  'nodeType',
  'asymmetricMatch',
  'constructor',
]);

/**
 * An object of Google's. It has the members given and no others: a name or signature that Google does not have is
 * refused by the compiler, a member of Google's that is not given throws when it is touched.
 * `alive` throws where the object is no longer there.
 */
export function emulate<T extends object>(
  execution: Execution,
  type: string,
  members: Partial<T>,
  alive?: () => void,
): T {
  return new Proxy(members as T, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (member === undefined) {
        if (typeof key === 'symbol' || ASKED_OF_ANYTHING.has(key)) return member;
        throw new Error(`${type}.${key} is not emulated`);
      }
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        execution.enter(type, String(key));
        alive?.();
        return Reflect.apply(member, target, given);
      };
    },
    set() {
      throw new Error(`${type} can't be written to`);
    },
  });
}
