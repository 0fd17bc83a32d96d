// SPDX-License-Identifier: EUPL-1.2
import { ACTIONS } from '../../framework/actions.ts';
import { DIMENSIONS } from '../../framework/dimensions.ts';
import { templateTexts } from '../../i18n/rooms/template.ts';
import type { SheetPlan } from '../../report/plan.ts';
import { type InputColumn, inputCell, inputSheet } from '../inputSheet.ts';
import type { TemplateRequest } from '../template.ts';
import { triggerText } from '../triggerText.ts';

const SPARE_ROWS = 15;

/** The catalogue of corrective actions, to be edited: what to do, and when it is worth doing. */
export function actionsSheet({ language, names }: TemplateRequest): SheetPlan {
  const { headers, hints, notes, titles } = templateTexts(language);
  const column = (
    key: keyof typeof hints.actions,
    width: number,
    more: Partial<InputColumn> = {},
  ): InputColumn => ({ header: headers[key], hint: hints.actions[key], width, ...more });
  const columns = [
    column('indicator', 13, { fill: 'mark' }),
    column('dimension', 13, { fill: 'mark' }),
    column('trigger', 22, { fill: 'mark' }),
    column('text', 80, { fill: 'long' }),
    column('effort', 12, { fill: 'mark', options: ['1', '2', '3'] }),
    column('months', 10, { fill: 'mark' }),
    column('owner', 22),
    column('evidence', 44, { fill: 'long' }),
  ];
  const dimensions = new Set(DIMENSIONS.map(({ code }) => code));
  const proposed = ACTIONS.map(({ element, trigger, text, effort, months, owner, evidence }) => {
    const ofDimension = element !== null && dimensions.has(element);
    return [
      ofDimension ? null : element,
      ofDimension ? element : null,
      triggerText(trigger, language),
      text[language],
      effort,
      months,
      owner[language],
      evidence[language],
    ];
  });
  const contents = [...proposed, ...Array.from({ length: SPARE_ROWS }, () => columns.map(() => null))];
  return inputSheet(
    {
      key: 'actions',
      name: names.actions,
      title: titles.actions,
      notes: [notes.actions, ''],
      columns,
      rows: contents.map((row) => row.map((content, at) => inputCell(columns[at]!, content))),
      frozenColumns: 0,
    },
    language,
  );
}
