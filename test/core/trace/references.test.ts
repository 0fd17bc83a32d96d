// SPDX-License-Identifier: EUPL-1.2
import { areaAddress } from '../../../core/model/address.ts';
import { calculationIn } from '../../../core/trace/calculation.ts';
import { references } from '../../../core/trace/references.ts';

/** `sheet!area`, with an asterisk where the formula calculates with it. */
function read(formula: string): string[] {
  return references(formula).map(({ sheet, area, isOperand }) => {
    return `${sheet === null ? '' : `${sheet}!`}${areaAddress(area)}${isOperand ? '*' : ''}`;
  });
}

test.each<[string, string[]]>([
  ['=A1', ['A1']],
  ['=A1/$B$2*100', ['A1*', 'B2*']],
  ['=(A1)/B2', ['A1*', 'B2*']],
  ['=SUM(A1)/2', ['A1']],
  ['=SUM($A$1:B3)', ['A1:B3']],
  ['=SUM(B3:A1)', ['A1:B3']],
  ['=ROUND(a1, 2)', ['A1*']],
  ["='Foglio dell''ente'!B2+Dati!C3", ["Foglio dell'ente!B2*", 'Dati!C3*']],
  ["=SUM('Questionario'!$C$6:$H$6)", ['Questionario!C6:H6']],
  ['=IF(LEN(A1)=0,"",A1*2)', ['A1', 'A1*']],
  ['="A1 ""B2"" C3"&D4', ['D4']],
  ['=LOG10(A1)+ATAN2(B1,C1)', ['A1*', 'B1', 'C1']],
  ['=VLOOKUP(A2,Q!A:C,3,FALSE)', ['A2', 'Q!A1:C1048576']],
  ['=SUM(2:3)', ['A2:XFD3']],
  ["='[altro.xlsx]Dati'!A1+[1]Dati!B1", []],
  ['=Gennaio:Marzo!A1', []],
  ['=Tab1[A1]+Totale2024+#REF!A1', []],
  ['=-A1', ['A1*']],
  ['=A1%', ['A1*']],
  ['=AAAA1+A12345678', []],
  ['=Città!A1', ['Città!A1']],
])('%s reads %j', (formula, cells) => {
  expect(read(formula)).toEqual(cells);
});

test.each<[string, string]>([
  ['=A1/B1', 'A1/B1'],
  ['=IF(LEN(A1)=0,"",IF(B1=0,"",A1/B1*100))', 'A1/B1*100'],
  ['=IF(A1>0,A1/B1,"")', 'A1/B1'],
  ['=IFERROR(A1/B1,"")', 'A1/B1'],
  ['=IF(A1="a,b)","",B1)', 'B1'],
  ["=IF('x,(y'!A1=0,\"\",'x,(y'!B1)", "'x,(y'!B1"],
  ['=IF(A1>0,B1,C1)', 'IF(A1>0,B1,C1)'],
  ['=IF(A1>0,"",B1)*2', 'IF(A1>0,"",B1)*2'],
])('%s calculates %s', (formula, calculation) => {
  expect(calculationIn(formula)).toBe(calculation);
});

test('a long formula of brackets takes no time', () => {
  const formula = `=${'('.repeat(4000)}A1${')'.repeat(4000)}+${'IF('.repeat(4000)}`;
  const start = performance.now();
  expect(read(formula)).toEqual(['A1*']);
  calculationIn(formula);
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each<[string, string[]]>([
  ['=Soci/SOCI_2*100', ['Q!B2*', 'R!C3:D4']],
  ['=SUM(soci_2)+soci(A1)+"soci"+Soci!A1+TRUE', ['R!C3:D4', 'A1', 'Soci!A1*']],
  ["='soci'!A1+sociale+Tab[soci]", ['soci!A1*']],
])('%s reads %j by names', (formula, cells) => {
  const at = (sheet: string, row: number, rows: number) => ({
    sheet,
    area: { row, column: row, rows, columns: rows },
  });
  const names = new Map([
    ['soci', at('Q', 1, 1)],
    ['soci_2', at('R', 2, 2)],
  ]);
  const found = references(formula, (name) => names.get(name.toLowerCase()) ?? null);
  expect(
    found.map(
      ({ sheet, area, isOperand }) =>
        `${sheet === null ? '' : `${sheet}!`}${areaAddress(area)}${isOperand ? '*' : ''}`,
    ),
  ).toEqual(cells);
});
