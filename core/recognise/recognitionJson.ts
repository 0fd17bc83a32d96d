// SPDX-License-Identifier: EUPL-1.2
import { areaAddress } from '../model/address.ts';
import type { Finding } from '../model/finding.ts';
import type { Recognition } from './recognise.ts';
import type { RecognisedTable } from './recognised.ts';

/** What was recognised, as other programs read it. */
export function recognitionJson({ tables }: Recognition, findings: readonly Finding[]) {
  return { tables: tables.map(tableJson), findings };
}

function tableJson(table: RecognisedTable) {
  const { sheet, area, orientation, headerRows, clusters, periods, certainty, isAccepted } = table;
  return {
    ...{ sheet, range: areaAddress(area), orientation, headerRows: headerRows.map((row) => row + 1) },
    ...{ clusters, periods, certainty, accepted: isAccepted },
    columns: table.lines.map(({ place, role, factor, numbers }) => ({
      cell: place.cell,
      role,
      factor,
      numbers,
    })),
    indicators: table.indicators.map(({ label, place, code, match, certainty: sure, unit }) => ({
      ...{ label, cell: place.cell, code, match, certainty: sure, unit },
    })),
    leftOut: table.leftOut.map(({ place, why }) => ({ cell: place.cell, why })),
  };
}
