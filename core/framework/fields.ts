// SPDX-License-Identifier: EUPL-1.2
import type { Field } from './definitions.ts';
import { COMMUNICATION_FIELDS } from './fields/communication.ts';
import { DEVELOPMENT_FIELDS } from './fields/development.ts';
import { FINANCE_FIELDS } from './fields/finance.ts';
import { GOVERNANCE_FIELDS } from './fields/governance.ts';
import { INTERNATIONAL_FIELDS } from './fields/international.ts';
import { RESEARCH_FIELDS } from './fields/research.ts';

/** The 51 questions of the questionnaire, by the subject they ask about. */
export const FIELDS: readonly Field[] = [
  ...DEVELOPMENT_FIELDS,
  ...FINANCE_FIELDS,
  ...RESEARCH_FIELDS,
  ...INTERNATIONAL_FIELDS,
  ...GOVERNANCE_FIELDS,
  ...COMMUNICATION_FIELDS,
];
