// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Loader = (
  this: {
    readonly resourcePath: string;
    getOptions(): { readonly first?: readonly string[]; readonly textsIn?: string };
  },
  source: string,
) => string;

const ROOMS = path.resolve('core/i18n/rooms');

async function loader(): Promise<Loader> {
  // webpack loads it as it is: it has no types.
  const file: string = '../../build/laterTexts.js';
  return ((await import(file)) as { default: Loader }).default;
}

test('every room of texts becomes one whose languages are loaded later', async () => {
  const laterTexts = await loader();
  for (const file of readdirSync(ROOMS)) {
    const name = path.basename(file, '.ts');
    const context = { resourcePath: file, getOptions: () => ({ first: ['panel'] }) };
    const later = laterTexts.call(context, readFileSync(path.join(ROOMS, file), 'utf8'));
    const group = name === 'panel' ? 'first-texts' : 'texts';
    expect(later).toContain(
      `it: () => import(/* webpackChunkName: "${group}.it" */ '../it/${name}.ts').then((all) => all.${name})`,
    );
    expect(later).not.toMatch(/^import .* from '\.\.\/(it|en)\//m);
  }
});

test('where they come from one place, every room asks it for them', async () => {
  const laterTexts = await loader();
  for (const file of readdirSync(ROOMS)) {
    const context = { resourcePath: file, getOptions: () => ({ textsIn: '/page.ts' }) };
    const later = laterTexts.call(context, readFileSync(path.join(ROOMS, file), 'utf8'));
    const name = path.basename(file, '.ts');
    expect(later).toContain(`import { textsIn } from "/page.ts";`);
    expect(later).toContain(`it: () => textsIn('it').then((all) => all.${name})`);
  }
});

test('a file that is no room is refused', async () => {
  const laterTexts = await loader();
  const context = { resourcePath: 'other.ts', getOptions: () => ({ first: [] }) };
  expect(() => laterTexts.call(context, 'export const one = 1;')).toThrow('other.ts');
});
