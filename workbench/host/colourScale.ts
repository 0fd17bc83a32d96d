// SPDX-License-Identifier: EUPL-1.2
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/model/address.ts';
import { univerRange } from './cells.ts';

export type Rule = ReturnType<FWorksheet['getConditionalFormattingRules']>[number];

/** One point of a colour scale, as documented. */
export interface Criterion {
  readonly formula?: string | null;
  readonly type: string;
  readonly color: string;
}

interface Criteria {
  readonly minimum: Criterion;
  readonly midpoint?: Criterion;
  readonly maximum: Criterion;
}

const univerTypes = new Map([
  ['LowestValue', 'min'],
  ['HighestValue', 'max'],
  ['Number', 'num'],
  ['Percent', 'percent'],
  ['Percentile', 'percentile'],
  ['Formula', 'formula'],
]);

/** What Excel draws until the add-in says otherwise. */
export const initialCriteria: Criteria = {
  minimum: { type: 'LowestValue', color: '#F8696B' },
  midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
  maximum: { type: 'HighestValue', color: '#63BE7B' },
};

/** The points of a rule; none where it is no colour scale. */
export function stopsOf({ rule }: Rule): Criterion[] {
  if (rule.type !== 'colorScale') return [];
  return rule.config.map(({ color, value }) => ({
    color,
    type: [...univerTypes].find(([, univer]) => univer === value.type)?.[0] ?? 'Number',
    formula: value.value === undefined ? null : String(value.value),
  }));
}

export function isCriteria(value: unknown): value is Criteria {
  const { minimum, maximum } = (value ?? {}) as Partial<Criteria>;
  return [minimum, maximum].every((criterion) => criterion?.color && univerTypes.has(criterion.type));
}

/** Univer's rule for the criteria. */
export function colourScale(sheet: FWorksheet, area: Area, criteria: Criteria): Rule {
  const stops = [criteria.minimum, criteria.midpoint, criteria.maximum].filter((stop) => stop !== undefined);
  return sheet
    .newConditionalFormattingRule()
    .setColorScale(
      stops.map(({ color, type, formula }, index) => ({
        index,
        color,
        value: { type: univerTypes.get(type) ?? 'num', ...threshold(type, formula) },
      })) as Parameters<ReturnType<FWorksheet['newConditionalFormattingRule']>['setColorScale']>[0],
    )
    .setRanges([univerRange(sheet, area).getRange()])
    .build();
}

function threshold(type: string, formula: string | null | undefined): { value?: number | string } {
  if (formula === null || formula === undefined || formula === '') return {};
  return { value: type === 'Formula' ? formula : Number(formula.replace(/^=/, '')) };
}
