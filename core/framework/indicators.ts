// SPDX-License-Identifier: EUPL-1.2
import type { ProposedIndicator } from './definitions.ts';
import { COMMUNICATION_INDICATORS } from './indicators/communication.ts';
import { DEVELOPMENT_INDICATORS } from './indicators/development.ts';
import { FINANCE_INDICATORS } from './indicators/finance.ts';
import { GOVERNANCE_INDICATORS } from './indicators/governance.ts';
import { INTERNATIONAL_INDICATORS } from './indicators/international.ts';
import { RESEARCH_INDICATORS } from './indicators/research.ts';

/** The 39 proposed indicators, by dimension. */
export const INDICATORS: readonly ProposedIndicator[] = [
  ...DEVELOPMENT_INDICATORS,
  ...FINANCE_INDICATORS,
  ...RESEARCH_INDICATORS,
  ...INTERNATIONAL_INDICATORS,
  ...GOVERNANCE_INDICATORS,
  ...COMMUNICATION_INDICATORS,
];
