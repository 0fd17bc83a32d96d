// SPDX-License-Identifier: EUPL-1.2

/** A correlation is significant where its p-value is not above this; COINr's default too. */
export const SIGNIFICANCE = 0.05;

/** From here on two indicators of a dimension tell the same twice (COINr's `get_corr_flags`). */
export const SAME_SIGNAL = 0.9;

/** Down from here two indicators of a dimension pull against each other (COINr's `get_corr_flags`, `low`). */
export const OPPOSED = -0.4;

/** Below this an element hardly moves what is above it (the pale range of COINr's `plot_corr`). */
export const WEAK = 0.3;

/** Cronbach's alpha from which a set of indicators is fairly, and well, consistent (handbook, step 4). */
export const FAIR_ALPHA = 0.6;
export const GOOD_ALPHA = 0.8;

/** Below it not even a correlation of 0.5 is significant. */
export const FEW_CLUSTERS = 16;

/** A dimension that moves the overall score by less than this part of its weight has little influence. */
export const LITTLE_INFLUENCE = 0.5;
