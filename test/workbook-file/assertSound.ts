// SPDX-License-Identifier: EUPL-1.2
import { OpcPackage } from '../../workbook-file/opc/package.ts';

/**
 * Throws where a package that we wrote is none that Excel opens: a part without a kind, two kinds for one, a relationship of
 * ours that leads nowhere, an id used twice, a declaration that is not true, a footer that is too long.
 */
export function assertSound(bytes: Uint8Array): void {
  const file = OpcPackage.open(bytes);
  const types = file.xml('[Content_Types].xml').root;
  const endings = named(types.childrenNamed('Default').map((one) => one.attribute('Extension')));
  const typed = named(types.childrenNamed('Override').map((one) => one.attribute('PartName')));
  expect(typed).toEqual([...new Set(typed)]);
  for (const path of file.paths.filter((one) => one.toLowerCase() !== '[content_types].xml')) {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    expect([path, endings.includes(ending) || typed.includes(`/${path.toLowerCase()}`)]).toEqual([
      path,
      true,
    ]);
  }
  for (const path of file.paths.filter((one) => /\.(?:xml|rels)$/i.test(one))) {
    const text = file.text(path);
    expect(text.slice(0, 100)).not.toMatch(/encoding=["']utf-16/i);
    for (const footer of text.match(/<oddFooter[^>]*>[^<]*/g) ?? []) {
      expect(footer.replace(/^[^>]*>/, '').replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255);
    }
    if (!path.endsWith('.rels')) continue;
    const ids = named(
      file
        .xml(path)
        .root.childrenNamed('Relationship')
        .map((one) => one.attribute('Id')),
    );
    expect(ids).toEqual([...new Set(ids)]);
  }
}

function named(names: readonly (string | undefined)[]): string[] {
  return names.map((name) => name!.toLowerCase());
}
