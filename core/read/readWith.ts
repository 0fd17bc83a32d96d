// SPDX-License-Identifier: EUPL-1.2
import { builtInFramework } from '../framework/builtInFramework.ts';
import type { Grid } from '../model/grid.ts';
import type { Guidance } from '../model/guidance.ts';
import type { Language } from '../model/language.ts';
import { readMapped } from './foreign/mappedTables.ts';
import { type DataInput, readData } from './readData.ts';
import { type GuidanceStandIns, readGuidance } from './readGuidance.ts';
import type { MethodOverride } from './readMethod.ts';
import { isRefusal } from './refusals.ts';

/** Everything that a workbook says: what scores are made from, and what to hold them against. */
export interface Input extends DataInput {
  readonly guidance: Guidance;
}

/** Reads the tables of a workbook; whoever asks says what stands in for guidance that it does not have. */
export function readWith(
  grids: readonly Grid[],
  overrides: readonly MethodOverride[],
  language: Language,
  standInsFor: (data: DataInput) => GuidanceStandIns,
): Input {
  const data = readData(grids, overrides, () => builtInFramework(language), readMapped);
  const clusters = [...data.observations.clusters, ...data.listed];
  const { guidance, findings } = readGuidance(data.tables, data.framework, clusters, standInsFor(data));
  const isRefused = data.findings.some(isRefusal);
  return { ...data, guidance, findings: isRefused ? data.findings : [...data.findings, ...findings] };
}
