// SPDX-License-Identifier: EUPL-1.2

export const bands = ['Initial', 'Developing', 'Good', 'Excellent'] as const;
