// SPDX-License-Identifier: EUPL-1.2
import { StyleSheet } from '../../../workbook-file/write/styleSheet.ts';
import { XmlDocument, type XmlElement } from '../../../workbook-file/xml/document.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OWN = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><fonts count="1"><font><sz val="12"/><name val="Titillium Web"/><scheme val="minor"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="170"/></cellXfs><cellStyles count="0"/></styleSheet>`;

function sections(xml: string): XmlElement[] {
  const { root } = new XmlDocument(xml);
  return root.children;
}

test('a workbook without styles gets all that a styles part must have', () => {
  const styles = new StyleSheet('');
  expect(styles.indexOf({ bold: true })).toBe(1);
  const found = sections(styles.toXml());
  expect(found.map((section) => [section.name, section.children.length])).toEqual([
    ['fonts', 2],
    ['fills', 2],
    ['borders', 1],
    ['cellStyleXfs', 1],
    ['cellXfs', 2],
    ['cellStyles', 1],
  ]);
});

test('what the workbook has keeps its index; the looks of ours follow', () => {
  const styles = new StyleSheet(OWN);
  expect(styles.indexOf({ fill: '#ABCDEF' })).toBe(2);
  expect(styles.indexOf({ numberFormat: '0.0', italic: true })).toBe(3);
  expect(styles.indexOf({ fill: '#ABCDEF' })).toBe(2);
  const xml = styles.toXml();
  const entries = sections(OWN).flatMap((section) => section.children.map((entry) => entry.toXml()));
  for (const entry of entries) expect(xml).toContain(entry);
  const found = sections(xml);
  expect(found.map((section) => section.name)).toEqual([
    'numFmts',
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
    'cellStyles',
  ]);
  const [formats, fonts, fills] = found;
  expect(formats!.children.map((one) => one.attribute('numFmtId'))).toEqual(['170', '171']);
  expect(fonts!.children[1]!.toXml()).toBe(
    '<font><i/><sz val="12"/><name val="Titillium Web"/><scheme val="minor"/></font>',
  );
  expect(fills!.attribute('count')).toBe('2');
});

test('formats that the workbook already has are used', () => {
  const styles = new StyleSheet(OWN);
  styles.indexOf({ numberFormat: '0.000' });
  expect(sections(styles.toXml())[0]!.children).toHaveLength(1);
});

test('looks that an earlier report brought are used again', () => {
  const first = new StyleSheet(OWN);
  const looks = [
    { bold: true, fill: '#1F4E79' },
    { numberFormat: '0.0" *"', borderBottom: '#D9D9D9' },
  ] as const;
  const indexes = looks.map((look) => first.indexOf(look));
  const xml = first.toXml();
  const second = new StyleSheet(xml);
  expect(looks.map((look) => second.indexOf(look))).toEqual(indexes);
  expect(second.toXml()).toBe(xml);
});
