// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../model/language.ts';
import { FUNCTIONS } from './catalogue.ts';
import { describe } from './describe.ts';

/** What Excel's `functions.json` says of one parameter. */
interface ExcelParameter {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix' | 'scalar';
  readonly optional?: true;
}

interface ExcelFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ExcelParameter[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' | 'scalar' };
}

export interface ExcelMetadata {
  /** An error in one cell of a range is a missing value, as in a report; otherwise Excel wouldn't even call us. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly ExcelFunction[];
}

/** The content of Excel's `functions.json`. All are of the type `any`: a blank cell must not arrive as the number 0. */
export function excelMetadata(language: Language): ExcelMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map((one) => {
      const { purpose, parameters } = describe(one, language);
      return {
        id: one.name,
        name: one.name,
        description: purpose,
        parameters: parameters.map(({ name, description, kind, optional }) => ({
          name,
          description,
          type: 'any',
          dimensionality: kind === 'range' ? 'matrix' : 'scalar',
          ...(optional ? { optional } : {}),
        })),
        result: { type: 'any', dimensionality: one.returns === 'table' ? 'matrix' : 'scalar' },
      };
    }),
  };
}
