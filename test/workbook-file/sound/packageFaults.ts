// SPDX-License-Identifier: EUPL-1.2
import { type PackageUnderTest, partName } from './packageUnderTest.ts';
import { twice } from './twice.ts';

const TYPES = '[content_types].xml';

/** What the kinds of parts must be that relationships of these types lead to. */
const KINDS: Readonly<Record<string, RegExp>> = {
  officeDocument: /(?:sheet|template)(?:\.macroenabled)?\.main\+xml$/i,
  worksheet: /spreadsheetml\.worksheet\+xml$/,
  styles: /spreadsheetml\.styles\+xml$/,
  drawing: /\.drawing\+xml$/,
  chart: /drawingml\.chart\+xml$/,
};

/** Parts, their kinds, and what leads from one to another. */
export function* packageFaults(file: PackageUnderTest): Generator<string> {
  yield* twice(file.entries.map(partName), 'part');
  if (!file.parts.has(TYPES)) {
    yield 'no content types';
    return;
  }
  const types = file.root(TYPES);
  const defaults = new Map(
    types
      .childrenNamed('Default')
      .map((one) => [one.attribute('Extension')?.toLowerCase(), one.attribute('ContentType')]),
  );
  const overrides = types.childrenNamed('Override');
  const names = overrides.map((one) => partName(one.attribute('PartName') ?? ''));
  yield* twice(names, 'Override');
  yield* twice(
    types.childrenNamed('Default').map((one) => one.attribute('Extension')!.toLowerCase()),
    'Default',
  );
  const kinds = new Map(overrides.map((one, i) => [names[i]!, one.attribute('ContentType')]));
  for (const name of names) if (!file.parts.has(name)) yield `Override for nothing: ${name}`;
  const kindOf = (part: string) => kinds.get(part) ?? defaults.get(part.slice(part.lastIndexOf('.') + 1));
  for (const part of file.parts.keys())
    if (part !== TYPES && kindOf(part) === undefined) yield `no content type: ${part}`;

  for (const part of file.parts.keys()) {
    const [, folder, name] = /^(.*\/|)_rels\/([^/]*)\.rels$/.exec(part) ?? [];
    if (folder === undefined) continue;
    const owner = folder + name;
    if (owner !== '' && !file.parts.has(owner)) yield `relationships of nothing: ${part}`;
    const list = file.relationships(owner);
    yield* twice(
      list.map(({ id }) => id),
      `id in ${part}`,
    );
    for (const { id, type, target } of list) {
      if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id)) yield `no id: ${part} ${id}`;
      if (target === null) continue;
      if (!file.parts.has(target)) yield `leads nowhere: ${part} ${id} ${target}`;
      else if (KINDS[type] !== undefined && !KINDS[type].test(kindOf(target) ?? ''))
        yield `${type} is ${kindOf(target)}: ${target}`;
    }
  }
}
