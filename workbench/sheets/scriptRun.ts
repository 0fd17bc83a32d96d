// SPDX-License-Identifier: EUPL-1.2
import type { Execution } from './execution.ts';

/** What the failure handler of `google.script.run` is given. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

/**
 * Makes `value` what the server gets of an argument. As Google's client: a date or a function (also within arrays and
 * objects) throws before anything is sent, `undefined` in an array is null, in an object left out, NaN and the
 * infinities are null.
 */
export function sentArgument(execution: Execution, value: unknown): unknown {
  const illegal = illegalProperty(value, '0');
  if (illegal !== null) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
  return overTheWire(execution, value);
}

/** Makes `value` what the success handler gets of a result: with a date or a function anywhere in it, it is null. */
export function sentResult(execution: Execution, value: unknown): unknown {
  return illegalProperty(value, '') === null ? overTheWire(execution, value) : null;
}

function overTheWire(execution: Execution, value: unknown): unknown {
  return value === undefined ? null : execution.realm.JSON.parse(execution.realm.JSON.stringify(value));
}

/** The property with something that can't be sent; `null` where there is none. */
function illegalProperty(value: unknown, property: string): string | null {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return property;
  if (typeof value !== 'object' || value === null) return null;
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]' && kind !== '[object Array]') return property;
  for (const [key, inner] of Object.entries(value)) {
    const illegal = illegalProperty(inner, key);
    if (illegal !== null) return illegal;
  }
  return null;
}
