// SPDX-License-Identifier: EUPL-1.2
import { COMMUNICATION_ACTIONS } from './actions/communication.ts';
import { DEVELOPMENT_ACTIONS } from './actions/development.ts';
import { FINANCE_ACTIONS } from './actions/finance.ts';
import { GOVERNANCE_ACTIONS } from './actions/governance.ts';
import { INTERNATIONAL_ACTIONS } from './actions/international.ts';
import { LABEL_ACTIONS } from './actions/label.ts';
import { RESEARCH_ACTIONS } from './actions/research.ts';
import type { ProposedAction } from './definitions.ts';

/** The 57 proposed actions, by dimension; those towards the label come last. */
export const ACTIONS: readonly ProposedAction[] = [
  ...DEVELOPMENT_ACTIONS,
  ...FINANCE_ACTIONS,
  ...RESEARCH_ACTIONS,
  ...INTERNATIONAL_ACTIONS,
  ...GOVERNANCE_ACTIONS,
  ...COMMUNICATION_ACTIONS,
  ...LABEL_ACTIONS,
];
