// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The texts of packages that come without the file. */
const LEFT_OUT = new Map([
  ['@fluentui/react-icons', `MIT License\n\nCopyright (c) Microsoft Corporation\n\n${MIT}`],
]);

/** The name, version and licence of the package in this folder. Throws where there is no text of the licence. */
export function licenceOf(folder: string): string {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const { name, version, license } = about;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const own = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  const text = own || LEFT_OUT.get(name ?? '');
  if (text === undefined) throw new Error(`${name} ${version} has no text of its licence (${license})`);
  return `${name} ${version} (${license})\n\n${text}\n`;
}
