// SPDX-License-Identifier: EUPL-1.2
import { comparablePeriods } from '../compare/commonScale.ts';
import type { ReportPart, ReportRequest } from './parts.ts';
import type { ReportInput } from './reportInput.ts';

/** Why a part that was asked for has nothing to show, or is not there. */
export type WhyUnmade =
  | 'one-period'
  | 'periods-apart'
  | 'one-cluster'
  | 'no-cards'
  | 'no-competences'
  | 'no-targets';

/** A part of the report that was asked for, and could not be made as its name says. */
export interface UnmadePart {
  readonly part: ReportPart;
  readonly why: WhyUnmade;
}

/** Those parts of what was asked for that the workbook holds nothing for, in the order of the sheets asked for. */
export function unmadeParts(input: ReportInput, request: ReportRequest): UnmadePart[] {
  return request.parts.flatMap((part) => {
    const why = whyUnmade(part, input, request);
    return why === null ? [] : [{ part, why }];
  });
}

function whyUnmade(
  part: ReportPart,
  { run, history, guidance }: ReportInput,
  { cards }: ReportRequest,
): WhyUnmade | null {
  switch (part) {
    case 'trend':
      if (history.length === 0) return 'one-period';
      return comparablePeriods(run, history).length === 0 ? 'periods-apart' : null;
    case 'benchmarks':
      return run.clusters.length < 2 ? 'one-cluster' : null;
    case 'cards':
      return run.clusters.some(({ code }) => cards === null || cards.includes(code)) ? null : 'no-cards';
    case 'competences':
      return guidance.competences.length === 0 ? 'no-competences' : null;
    case 'targets':
      return guidance.targets.length === 0 ? 'no-targets' : null;
    default:
      return null;
  }
}
