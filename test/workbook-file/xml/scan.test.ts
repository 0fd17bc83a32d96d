// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { type ScanListener, scanXml } from '../../../workbook-file/xml/scan.ts';

/** What is told, with neighbouring texts as one. */
type Told = ['open', string, string[]] | ['text', string] | ['close'];

function told(run: (add: (one: Told) => void) => void): Told[] | 'refused' {
  const all: Told[] = [];
  try {
    run((one) => {
      const last = all.at(-1);
      if (one[0] === 'text' && last?.[0] === 'text') last[1] += one[1];
      else all.push(one);
    });
  } catch {
    return 'refused';
  }
  return all;
}

const ours = (source: string) =>
  told((add) => {
    const listener: ScanListener = {
      open: ({ name, count, names, values }) =>
        add(['open', name, names.slice(0, count).flatMap((one, i) => [one, values[i]!])]),
      text: (text) => add(['text', text]),
      close: () => add(['close']),
    };
    scanXml(source, listener);
  });

/** The same from a parser that is not ours. */
const theirs = (source: string) =>
  told((add) => {
    const parser = new SaxesParser();
    let open = 0;
    parser.on('opentag', ({ name, attributes }) => {
      open++;
      add(['open', name, Object.entries(attributes).flat()]);
    });
    const text = (one: string) => {
      if (open > 0 && one !== '') add(['text', one]);
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('closetag', () => {
      open--;
      add(['close']);
    });
    parser.write(source).close();
  });

const PIECES = [
  [
    '<a>',
    '</a>',
    '<a/>',
    '<x:b c="1">',
    '</x:b>',
    '<a b = \'è\' c="2"\n/>',
    '<a b="1" b="2"/>',
    '<a b="1"c="2"/>',
  ],
  ['<a b=1/>', '<a b/>', '<a b="<"/>', '<a b="&lt;&#10;\t\r\n"/>', '< a>', '</a >', '</ a>', '<1/>', '<a'],
  [
    't',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '&amp;',
    '&lt;',
    '&#65;',
    '&#x1F600;',
    '&#0;',
    '&e;',
    '&',
    ']]>',
    'è😀',
    '\u0001',
  ],
  [
    '<!-- c -->',
    '<!-- -- -->',
    '<!--',
    '<![CDATA[ <&>]] ]]>',
    '<![CDATA[',
    '<?p i?>',
    '<?p',
    '<!DOCTYPE a>',
    '<!x>',
  ],
  ['<?xml version="1.0"?>', '<!DOCTYPE a [<!ENTITY e "x">]>', '>', '/>', '"', "'"],
].flat();

test('what is told, and what is refused, is the same as by another parser', () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 });
  let accepted = 0;
  fc.assert(
    fc.property(fc.boolean(), pieces, (isInside, list) => {
      const source = isInside ? `<a>${list.join('')}</a>` : list.join('');
      const expected = theirs(source);
      if (expected !== 'refused') accepted++;
      expect(ours(source)).toEqual(expected);
    }),
    { numRuns: 3000, seed: 4749 },
  );
  expect(accepted).toBeGreaterThan(200);
});

test('elements within elements cost memory, not calls, and end at a thousand', () => {
  const nested = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);
  expect(ours(nested(1000))).toHaveLength(2000);
  expect(() => scanXml(nested(20_000), { open() {}, text() {}, close() {} })).toThrow(
    'more than 1000 nested',
  );
});
