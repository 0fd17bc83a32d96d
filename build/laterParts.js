// SPDX-License-Identifier: EUPL-1.2

const LINE = /^export \{ (\w+) \} from '(\.\/(\w+)\/[^']+)';$/gm;

/** A loader of webpack's: each component that a module passes on becomes one that is loaded when it is first shown. */
export default function laterParts(source) {
  const later = source.replace(
    LINE,
    (_, name, file, folder) =>
      `export const ${name} = laterPart(() => import(/* webpackChunkName: "${folder}" */ '${file}').then((all) => all.${name}));`,
  );
  if (later === source) throw new Error(`${this.resourcePath} passes on no component`);
  return `import { laterPart } from './laterPart.tsx';\n${later}`;
}
