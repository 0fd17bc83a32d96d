// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../../../core/model/grid.ts';
import type { Language } from '../../../../core/model/language.ts';
import { planBriefing } from '../../../../core/report/briefing/planBriefing.ts';
import type { SheetPlan } from '../../../../core/report/plan.ts';
import { type ReportInput, reportInputOf } from '../../../../core/report/reportInput.ts';
import { score } from '../../../../core/score.ts';
import { sheet } from '../../workbooks.ts';

/** A cluster with its values of X and Y in each period; `null` where it has no row. */
export interface Row {
  readonly code: string;
  readonly values: readonly (readonly [Cell, Cell] | null)[];
  readonly label?: readonly [label: string, date: Cell, expiry: Cell];
}

const INDICATORS = sheet(
  'Indicatori',
  ['Codice', 'Nome', 'Tipo', 'Padre', 'Minimo', 'Massimo', 'Requisito minimo'],
  ['D', 'Governance', 'dimensione'],
  ['E', 'Comunicazione', 'dimensione'],
  ['X', 'Soci', 'indicatore', 'D', 0, 100, 15],
  ['Y', 'Sito', 'indicatore', 'E', 0, 100],
);

/** A report on so many periods, 2020, 2021 … */
export function reportInputOn(
  rows: readonly Row[],
  { language = 'it' as Language, targets = [] as Cell[][], today = '2026-11-23' as string | null } = {},
): ReportInput {
  const data = rows.flatMap(({ code, values }) =>
    values.flatMap((own, period): Cell[][] => (own === null ? [] : [[code, 2020 + period, ...own]])),
  );
  const clusters = rows.map(({ code, label = [null, null, null] }): Cell[] => [code, code, ...label]);
  const { run, history, guidance } = score(
    [
      INDICATORS,
      sheet('Dati', ['Cluster', 'Periodo', 'X', 'Y'], ...data),
      sheet('Cluster', ['Codice', 'Acronimo', 'Etichetta', 'Data etichetta', 'Scadenza'], ...clusters),
      sheet('Obiettivi', ['Cluster', 'Indicatore', 'Valore obiettivo', 'Periodo'], ...targets),
    ],
    { withHistory: true, language },
  );
  return reportInputOf(run!, history, language, { guidance, today });
}

/** The running text under a heading, as one. */
export function textUnder(plan: SheetPlan, heading: string): string {
  const block = plan.blocks.find(({ cells }) => cells[0]![0]!.content === heading)!;
  return joined(block.cells.slice(1));
}

/** All running text of the page, without its table. */
export function textOf({ blocks }: SheetPlan): string {
  return joined(blocks.flatMap(({ cells }) => (cells[0]!.length === 1 ? cells : [])));
}

export function briefingOn(...given: Parameters<typeof reportInputOn>): SheetPlan {
  return planBriefing(reportInputOn(...given), 'Nota');
}

function joined(cells: SheetPlan['blocks'][number]['cells']): string {
  return cells.map((row) => String(row[0]!.content).trim()).join(' ');
}
