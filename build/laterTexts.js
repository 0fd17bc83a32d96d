// SPDX-License-Identifier: EUPL-1.2

const PATTERN =
  /import \{ (\w+) as en \} from '([^']+)';\nimport \{ \1 as it \} from '([^']+)';\nimport \{ room \} from '\.\.\/room\.ts';\n([\s\S]*)\(\{ en, it \}\);\n/;

/**
 * A loader of webpack's: a room of texts (`core/i18n/rooms/`), which holds both languages, becomes one whose languages are
 * loaded when they are asked for. The option `first` names the rooms that are loaded together with the first part of the
 * program; the others come together too, with the part that needs them.
 */
export default function laterTexts(source) {
  const found = PATTERN.exec(source);
  if (found === null) throw new Error(`${this.resourcePath} is not written as a room of texts`);
  const [whole, name, en, it, declared] = found;
  const group = this.getOptions().first.includes(name) ? 'first-texts' : 'texts';
  const load = (language, file) =>
    `${language}: () => import(/* webpackChunkName: "${group}.${language}" */ '${file}').then((all) => all.${name})`;
  const later = `import { laterRoom as room } from '../laterRooms.ts';\n${declared}({ ${load('en', en)}, ${load('it', it)} });\n`;
  return source.replace(whole, () => later);
}
