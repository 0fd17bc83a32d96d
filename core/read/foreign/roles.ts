// SPDX-License-Identifier: EUPL-1.2

/**
 * How a table lies: a cluster a row; a cluster a column; a sheet or block for one cluster, label and value; or one value a
 * row, with columns that say whose and of what.
 */
export type Orientation = 'rows' | 'columns' | 'card' | 'long';

/** What the cells of a line (a column, or a row where clusters are in columns) hold. */
export type Role = 'cluster' | 'name' | 'period' | 'indicator' | 'value' | 'group' | 'denominator' | 'ignore';

/** Why a row or a column within a table is no data. */
export type WhyLeftOut = 'total' | 'statistic' | 'note' | 'hint' | 'hidden' | 'units' | 'blank';
