// SPDX-License-Identifier: EUPL-1.2
import { tableToCopy } from '../../panel/results/tableToCopy.ts';

const text = (value: string) => ({ text: value, isNumber: false });
const number = (value: string) => ({ text: value, isNumber: true });

test('numbers stay numbers, and no text becomes a formula, a row or a tag', () => {
  const { html, text: plain } = tableToCopy(
    ['Cluster', '=Variazione'],
    [
      [text('=HYPERLINK("x")'), number('-3,2')],
      [text('+39\tdue\nrighe'), number('0,0')],
      [text('<b>A & B'), text('-')],
    ],
  );
  expect(plain.split('\r\n').map((line) => line.split('\t'))).toEqual([
    ['Cluster', "'=Variazione"],
    [`'=HYPERLINK("x")`, '-3,2'],
    ["'+39 due righe", '0,0'],
    ['<b>A & B', "'-"],
  ]);
  expect(html).toContain(`<td>'=HYPERLINK("x")</td><td align="right">-3,2</td>`);
  expect(html).toContain('<td>&lt;b>A &amp; B</td>'.replace('>A', '&gt;A'));
});
