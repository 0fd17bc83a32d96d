// SPDX-License-Identifier: EUPL-1.2
import { XmlDocument } from '../../../workbook-file/xml/document.ts';

const SOURCE = `<?xml version="1.0"?>\r\n<!-- <x> --><a:r xmlns:a='urn:a'  one = "1">\r\n  <a:b/>é😀<a:c y='&quot;>'>t<!-- c --></a:c>\t<a:b z="1"></a:b>\r\n</a:r>\n`;

test('what is not changed comes back to the byte', () => {
  expect(new XmlDocument(SOURCE).toXml()).toBe(SOURCE);
});

test('changes stand where they belong, and only they differ', () => {
  const document = new XmlDocument(SOURCE);
  const { root } = document;
  const [first, second] = root.childrenNamed('b');
  first!.append('<a:new/>');
  first!.insertAfter('<a:next/>');
  second!.remove();
  root.prepend('<a:front/>');
  root.append('<a:end/>');
  expect(document.toXml()).toBe(
    SOURCE.replace('"1">\r\n', '"1"><a:front/>\r\n')
      .replace('<a:b/>', '<a:b><a:new/></a:b><a:next/>')
      .replace('<a:b z="1"></a:b>', '')
      .replace('</a:r>', '<a:end/></a:r>'),
  );
});

test('an attribute that is set leaves the others, the prefix and the content', () => {
  const document = new XmlDocument(SOURCE);
  const element = document.root.child('c')!;
  element.setAttribute('count', '<2>');
  expect(element.toXml()).toBe('<a:c y="&quot;&gt;" count="&lt;2&gt;">t<!-- c --></a:c>');
  expect(new XmlDocument(document.toXml()).root.child('c')!.attribute('y')).toBe('">');
});

test('attributes are told apart by namespace', () => {
  const { root } = new XmlDocument('<s xmlns:q="http://x/relationships" id="plain" q:id="related"/>');
  expect([root.attribute('id'), root.attribute('id', '/relationships')]).toEqual(['plain', 'related']);
});

test.each([
  ['an element left open', '<a><b></a>'],
  ['nothing', ''],
  ['an entity that a document type makes', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ['an unknown prefix', '<p:a/>'],
])('%s is refused', (_, source) => {
  expect(() => new XmlDocument(source)).toThrow();
});
