// SPDX-License-Identifier: EUPL-1.2

/** The version of the product, as a report names it. The same as in package.json, which a test holds. */
export const VERSION = '0.1.0';
