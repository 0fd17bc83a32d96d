// SPDX-License-Identifier: EUPL-1.2

/** Google's enumerations are objects that know their name, not numbers. */
class Constant {
  constructor(private readonly constant: string) {}

  name(): string {
    return this.constant;
  }

  toString(): string {
    return this.constant;
  }

  toJSON(): string {
    return this.constant;
  }
}

/** An enumeration of Google's with these of its members; any other throws. */
export function enumeration<T extends object>(type: string, names: readonly (keyof T & string)[]): T {
  const members = new Map<string, Constant>(names.map((name) => [name, new Constant(name)]));
  return new Proxy({} as T, {
    get(_target, key) {
      if (typeof key === 'symbol') return undefined;
      const member = members.get(key);
      if (member === undefined) throw new Error(`${type}.${key} is not emulated`);
      return member;
    },
  });
}
