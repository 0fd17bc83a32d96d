// SPDX-License-Identifier: EUPL-1.2

/** The map of which cluster covers which priority of the specialisation strategy. */
export const competences = {
  title: 'Competences of the clusters by S3 priority',
  about: 'S3 priorities: {priorities}; clusters with declared competences: {clusters}.',
  levels: 'Levels as declared: 3 ●●● high, 2 ●●○ good, 1 ●○○ basic, 0 ○○○ none; – = not declared.',
  rules:
    'A cluster covers a priority from level {covers} on. Gap: no cluster covers it. Overlap: {overlap} {overlap?cluster|clusters} or more cover it, which is worth a talk about who does what, not a fault.',
  noGap: 'Every priority is covered by at least one cluster.',
  gaps: {
    one: 'One priority is a gap: {names}.',
    many: '{count} priorities are gaps: {names}.',
  },
  noOverlap: 'No priority is an overlap.',
  overlaps: {
    one: 'One priority is an overlap: {names}.',
    many: '{count} priorities are overlaps: {names}.',
  },
  silent: {
    one: 'No competences are declared for {names}.',
    many: 'No competences are declared for {count} clusters: {names}.',
  },
  others: '{n} {n?other|others}',
  matrix: 'Who covers what',
  matrixPart: 'Who covers what ({part} of {parts})',
  byPriority: 'Priority by priority',
  byCluster: 'Cluster by cluster',
  evidence: 'The evidence declared',
  continued: '{heading} (continued)',
  noEvidence: 'No evidence is declared. It belongs into the column Evidence of the Competences table.',
  columns: {
    priority: 'S3 priority',
    cluster: 'Cluster',
    level: 'Level',
    at: 'Level {level}',
    covering: 'Clusters that cover it',
    covered: 'Priorities covered',
    state: 'State',
    best: 'Who covers it best',
    evidence: 'Evidence',
  },
  states: { gap: 'gap', covered: 'covered', overlap: 'overlap' },
  bestAt: '{names} (level {level})',
};
