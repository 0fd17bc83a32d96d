// SPDX-License-Identifier: EUPL-1.2

// Before the panel and its texts are there.
export const loading = {
  loading: 'Loading the panel…',
  part: 'Loading…',
  failed: 'The panel could not be loaded. Check the connection, then try again. Formulas go on working.',
  retry: 'Try again',
} as const;
