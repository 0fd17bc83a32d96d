// SPDX-License-Identifier: EUPL-1.2
import { FUNCTIONS } from '../core/functions/catalogue.ts';
import { type DescribedParameter, describe } from '../core/functions/describe.ts';
import type { SheetFunction } from '../core/functions/sheetFunction.ts';

/**
 * The declarations that Apps Script can see, each passing its call on to the library: the custom functions of the
 * catalogue with their documentation, then whatever else the library exports.
 * Throws where library and catalogue differ.
 */
export function globalsOf(library: string, exported: Readonly<Record<string, unknown>>): string {
  const { customFunctions, ...others } = exported;
  checkDrift(Object.keys(customFunctions as object));
  const custom = FUNCTIONS.map((one) => customFunction(library, one));
  const plain = Object.entries(others).map(([name, value]) => plainFunction(library, name, value));
  return `${[...custom, ...plain].join('\n\n')}\n`;
}

function checkDrift(exported: readonly string[]): void {
  const declared = FUNCTIONS.map(({ name }): string => name);
  const missing = declared.filter((name) => !exported.includes(name));
  const unknown = exported.filter((name) => !declared.includes(name));
  if (missing.length > 0) throw new Error(`in the catalogue and not exported: ${missing.join(', ')}`);
  if (unknown.length > 0) throw new Error(`exported and not in the catalogue: ${unknown.join(', ')}`);
}

/**
 * Named parameters and the comment are what Sheets completes and explains while somebody types the formula. It shows
 * one language: that of the people it is for.
 */
function customFunction(library: string, one: SheetFunction): string {
  const { purpose, parameters, result } = describe(one, 'it');
  const lines = [purpose, '', ...parameters.map(documented), `@return ${result}`, '@customfunction'];
  const comment = lines.map((line) => (line === '' ? ' *' : ` * ${line}`)).join('\n');
  if (comment.includes('*/')) throw new Error(`the text of ${one.name} would end its comment`);
  const names = parameters.map(({ name }) => name).join(', ');
  const call = `${library}.customFunctions.${one.name}(${names})`;
  return `/**\n${comment}\n */\nfunction ${one.name}(${names}) {\n  return ${call};\n}`;
}

function documented({ name, example, optional, description }: DescribedParameter): string {
  return `@param {${example}} ${optional ? `[${name}]` : name} ${description}`;
}

function plainFunction(library: string, name: string, value: unknown): string {
  if (typeof value !== 'function') throw new Error(`the export ${name} is no function`);
  const names = Array.from({ length: value.length }, (_, index) => `argument${index + 1}`).join(', ');
  return `function ${name}(${names}) {\n  return ${library}.${name}(${names});\n}`;
}
