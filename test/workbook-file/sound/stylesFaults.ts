// SPDX-License-Identifier: EUPL-1.2
import type { PackageUnderTest } from './packageUnderTest.ts';
import { twice } from './twice.ts';

const LISTS = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' } as const;

/** Formats that refer to fonts, fills and borders which are there. */
export function* stylesFaults(file: PackageUnderTest): Generator<string> {
  for (const part of file.related('styles').filter((one) => file.parts.has(one))) {
    const styles = file.root(part);
    yield* twice(
      (styles.child('numFmts')?.children ?? []).map((one) => one.attribute('numFmtId')!),
      'numFmt',
    );
    for (const format of styles.child('cellXfs')?.children ?? [])
      for (const [attribute, list] of Object.entries(LISTS)) {
        const index = Number(format.attribute(attribute) ?? 0);
        if (index > 0 && index >= (styles.child(list)?.children.length ?? 0))
          yield `no ${attribute} ${index}`;
      }
    for (const { name } of styles.child('cellStyles')?.children ?? []) if (name !== 'cellStyle') yield name;
  }
}
