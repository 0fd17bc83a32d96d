// SPDX-License-Identifier: EUPL-1.2

const PATTERN =
  /import \{ (\w+) as en \} from '([^']+)';\nimport \{ \1 as it \} from '([^']+)';\nimport \{ room \} from '\.\.\/room\.ts';\n([\s\S]*)\(\{ en, it \}\);\n/;

/**
 * A loader of webpack's: a room of texts (`core/i18n/rooms/`), which holds both languages, becomes one whose languages are
 * loaded when they are asked for. The option `first` names the rooms that are loaded together with the first part of the
 * program; the others come together too, with the part that needs them. Where `textsIn` names a module, all texts of a
 * language come from its function of that name.
 */
export default function laterTexts(source) {
  const found = PATTERN.exec(source);
  if (found === null) throw new Error(`${this.resourcePath} is not written as a room of texts`);
  const [whole, name, en, it, declared] = found;
  const { first = [], textsIn } = this.getOptions();
  const group = first.includes(name) ? 'first-texts' : 'texts';
  const load = (language, file) => {
    const all =
      textsIn === undefined
        ? `import(/* webpackChunkName: "${group}.${language}" */ '${file}')`
        : `textsIn('${language}')`;
    return `${language}: () => ${all}.then((all) => all.${name})`;
  };
  const imports = [
    `import { laterRoom as room } from '../laterRooms.ts';`,
    ...(textsIn === undefined ? [] : [`import { textsIn } from ${JSON.stringify(textsIn)};`]),
  ];
  const later = `${imports.join('\n')}\n${declared}({ ${load('en', en)}, ${load('it', it)} });\n`;
  return source.replace(whole, () => later);
}
