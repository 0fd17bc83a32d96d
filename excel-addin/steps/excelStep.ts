// SPDX-License-Identifier: EUPL-1.2
import type { Step, StepOf } from '../../core/host/steps.ts';
import type { Area } from '../../core/model/address.ts';

/** A step of all hosts over one area, gathered over several. */
type Gathered<K extends 'rowHeight' | 'colourScale'> = Omit<StepOf<K>, 'step' | 'area' | 'row' | 'rows'> & {
  readonly step: `${K}s`;
  readonly areas: readonly Area[];
};

/** Cells that get a named style of the workbook. */
interface NamedLook {
  readonly step: 'namedLook';
  readonly areas: readonly Area[];
  readonly name: string;
}

/** What Excel is told: the steps of all hosts, those that would be a request each gathered. */
export type ExcelStep =
  | Exclude<Step, StepOf<'rowHeight' | 'colourScale'>>
  | Gathered<'rowHeight'>
  | Gathered<'colourScale'>
  | NamedLook;

export type ExcelStepOf<K extends ExcelStep['step']> = Extract<ExcelStep, { readonly step: K }>;
