// SPDX-License-Identifier: EUPL-1.2
import type { Cure } from './cure.ts';
import { FINDING_CODES, type FindingCode, type ParamOf, type Severity } from './findingCodes.ts';

type Params<C extends FindingCode> = Readonly<Record<ParamOf<C>, string | number>>;

/** One thing found, as a value: the text is made from `code` and `params` in the reader's language. */
export type Finding<C extends FindingCode = FindingCode> = {
  [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    /** The sheet and the cell (B7) that it speaks of; `null` where it speaks of the whole workbook or of the method. */
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly params: Params<K>;
    /** Where a correction is certain; it is no part of the JSON of a run. */
    readonly cure?: Cure;
  };
}[C];

/** A result with what was found on the way to it, in the order in which it was found. */
export type WithFindings<Result> = Result & { readonly findings: readonly Finding[] };

/** Where a thing was read, so that a finding can name its cell. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** How to name a cell beside another one: without its sheet where that is the same. */
export function placeSeenFrom(here: CellPlace, there: CellPlace): string {
  return here.sheet === there.sheet ? there.cell : `${there.sheet}!${there.cell}`;
}

/** A finding at a cell, or at none; `params` are those that its code declares. */
export function finding<C extends FindingCode>(
  code: C,
  place: CellPlace | null,
  ...[params]: [ParamOf<C>] extends [never] ? [] : [params: Params<C>]
): Finding<C> {
  const { severity } = FINDING_CODES[code];
  const found = {
    code,
    severity,
    sheet: place?.sheet ?? null,
    cell: place?.cell ?? null,
    params: params ?? {},
  };
  return found as Finding<C>;
}

/** The same finding, with what corrects it. */
export function withCure(found: Finding, cure: Cure | null): Finding {
  return cure === null ? found : { ...found, cure };
}

/** True for what prevents a result. */
export function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The gravest first; among equals in the order in which they were found. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
