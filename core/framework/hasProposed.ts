// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';
import { DIMENSIONS } from './dimensions.ts';
import { INDICATORS } from './indicators.ts';

const NAMES = new Map([...DIMENSIONS, ...INDICATORS].map(({ code, name }) => [code, name]));

/**
 * True where a framework has this element of the built-in one. Another one may give the code a meaning of its own:
 * the name must be the built-in one too, in either language, or left out.
 */
export function hasProposed(framework: Framework, code: string): boolean {
  const element = framework.byCode.get(code);
  const proposed = NAMES.get(code);
  if (element === undefined || proposed === undefined) return false;
  return [proposed.it, proposed.en, code].includes(element.name);
}
