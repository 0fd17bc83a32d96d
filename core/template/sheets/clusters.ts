// SPDX-License-Identifier: EUPL-1.2
import { templateTexts } from '../../i18n/rooms/template.ts';
import { fill } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { PlanCell, SheetPlan } from '../../report/plan.ts';
import type { Role } from '../../report/roles.ts';
import { SAMPLE_CLUSTERS, type SampleCluster } from '../../sample/clusters.ts';
import { type InputColumn, inputSheet } from '../inputSheet.ts';
import type { TemplateRequest } from '../template.ts';

const CLUSTER_ROWS = 20;

/** The clusters with what is known of them beside the questionnaire. Everything in the sample is real. */
export function clustersSheet({ language, names, sample }: TemplateRequest): SheetPlan {
  const { headers, hints, notes, sample: sampleTexts, titles } = templateTexts(language);
  const column = (key: keyof typeof hints.clusters, width: number, more: Partial<InputColumn> = {}) => ({
    header: headers[key],
    hint: hints.clusters[key],
    width,
    ...more,
  });
  const clusters = sample ? SAMPLE_CLUSTERS : [];
  return inputSheet(
    {
      key: 'clusters',
      name: names.clusters,
      title: titles.clusters,
      notes: [
        fill(notes.clusters, names, language),
        sample ? fill(sampleTexts.clusters, names, language) : '',
      ],
      columns: [
        column('code', 12),
        column('acronym', 14),
        column('name', 76),
        column('area', 36),
        column('members', 11, { fill: 'number' }),
        column('label', 14, { fill: 'mark', options: ['Bronze', 'Silver', 'Gold'] }),
        column('labelDate', 16, { fill: 'number' }),
        column('expiry', 16, { fill: 'number' }),
      ],
      rows: Array.from({ length: CLUSTER_ROWS }, (_, index) => clusterRow(clusters[index], language)),
      frozenColumns: 1,
    },
    language,
  );
}

function clusterRow(cluster: SampleCluster | undefined, language: Language): PlanCell[] {
  const cell = (content: string | number | null | undefined, role: Role): PlanCell => ({
    content: content ?? null,
    role,
  });
  return [
    cell(cluster?.code, 'input'),
    cell(cluster?.acronym, 'input'),
    cell(cluster?.name, 'input'),
    cell(cluster?.area[language], 'input'),
    cell(cluster?.members, 'inputNumber'),
    cell(cluster?.label, 'inputCentred'),
    cell(null, 'inputDate'),
    cell(cluster?.expiry, 'inputDate'),
  ];
}
