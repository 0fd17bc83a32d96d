// SPDX-License-Identifier: EUPL-1.2

/** The sheet Actions, and what a card says of them. */
export const actions = {
  title: 'Actions',
  about:
    'What each cluster could do next: the actions of the catalogue whose condition holds, first those for its label, then the others with the greatest gain for the effort first (points missing × weight / effort).',
  reading:
    'Gap: points below (-) the indicator’s target, or below 100 where it has none; of a dimension, the mean of its indicators. Gain: points that the overall score would have more at most, if the whole gap closed (points missing × weight in the framework). Effort and gain are estimates by the method, not promises.',
  builtIn:
    'The catalogue is a proposal: to use your own, add a table with the columns Text and Trigger; further ones are Indicator or Dimension, Effort, Months, Owner and Evidence.',
  total: 'Actions in all: {actions}; clusters: {clusters}; the longest takes {months} {months?month|months}.',
  totalNoMonths: 'Actions in all: {actions}; clusters: {clusters}.',
  noCatalogue:
    'There is no catalogue of actions. To have one, add a table with the columns Text and Trigger (such as <40, or the state of a label); further ones are Indicator or Dimension, Effort (1 to 3), Months, Owner and Evidence.',
  noneDue: 'No action of the catalogue is called for: no score and no label meets a condition.',
  noBands:
    'Conditions on scores mean points from 0 to 100. The scores of the chosen method run otherwise, so only the actions for labels are shown.',
  cluster:
    '{cluster}. Actions: {actions}; the longest: {months} {months?month|months}; overall score: {score}',
  clusterNoMonths: '{cluster}. Actions: {actions}; overall score: {score}',
  clusterNone: '{cluster}. No action is called for; overall score: {score}',
  number: 'No.',
  action: 'Action',
  element: 'About',
  score: 'Score',
  gap: 'Gap',
  gain: 'Gain at most',
  effort: 'Effort',
  efforts: ['low', 'medium', 'high'],
  months: 'Months',
  owner: 'Owner',
  evidence: 'Evidence',
  label: 'Label',
  card: {
    heading: 'Actions first in line',
    why: 'Why, and what it takes',
    reason: 'score {score}, gap {gap}, gain at most {gain} {gain?point|points} overall',
    plan: 'effort {effort}',
    months: 'within {months} {months?month|months}',
    none: 'None',
    noneDue: 'No action of the catalogue is called for by a score.',
    more: 'Further actions: {more}.',
    moreOn: 'See the sheet «{sheet}».',
  },
} as const;
