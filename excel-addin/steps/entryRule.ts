// SPDX-License-Identifier: EUPL-1.2
import type { StepOf } from '../../core/host/steps.ts';
import { entryMessage } from '../limits.ts';
import { passingRange } from './range.ts';

/**
 * Says what may be typed. It warns and does not refuse: a total may be typed before its parts are right, an answer may
 * break a rule and be true, and what is odd is told by our findings all the same.
 */
export function addEntryRule(sheet: Excel.Worksheet, { area, rule, message }: StepOf<'entryRule'>): void {
  const { dataValidation } = passingRange(sheet, area);
  dataValidation.rule = { custom: { formula: rule.formula } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Warning',
    title: '',
    message: entryMessage(message),
  };
}
