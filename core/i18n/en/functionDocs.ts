// SPDX-License-Identifier: EUPL-1.2

/** What the custom functions are for: both programs are told when they are built. */
export const functionDocs = {
  about: {
    CTL_SCORE: {
      purpose: 'The score of a cluster: overall, or on a dimension or an indicator.',
      result: 'The score; missing where the cluster lacks too many data.',
    },
    CTL_SCORES: {
      purpose: 'The scores and ranks of all clusters as a table.',
      result: 'A table with headers: cluster, overall score, rank, then a column for each dimension.',
    },
    CTL_RANK: {
      purpose: 'The rank of a cluster among all clusters, 1 being the highest score.',
      result: 'The rank; clusters with the same score share the best one. Missing where the score is.',
    },
    CTL_NORMALISE: {
      purpose: 'The values of an indicator as scores from 0 to 100.',
      result: 'The scores, each beside its value; empty where there is no number.',
    },
    CTL_CONTRIBUTIONS: {
      purpose: 'The points that each indicator brings to the overall score of a cluster.',
      result:
        'A table with headers: indicator, score, effective weight, points. The points sum to the overall score.',
    },
    CTL_BAND: {
      purpose: 'The name of the band that a score from 0 to 100 falls into.',
      result: 'The name of the band; missing where the score is.',
    },
    CTL_GAP: {
      purpose: 'How many points a cluster lacks to the target, overall or on a dimension or an indicator.',
      result:
        'The score of the target minus that of the cluster: above 0 as long as the target is not reached.',
    },
    CTL_MEMBER: {
      purpose: 'Of which clusters an organisation is a member, by its tax code or its name.',
      result: 'A table with headers: cluster, member as written, type. Missing where nobody is found.',
    },
  },
  parameters: {
    data: 'The range of the data with its header row, one row for each cluster and period.',
    indicators:
      'The range of the Indicators table with its header row. Left empty, every column of the data is an indicator of the same weight.',
    cluster: 'The code or the name of the cluster.',
    element: 'The code or the name of a dimension or an indicator; left out, the overall score.',
    period: 'The period; left out, the one in the method or else the latest.',
    method: 'The range of the Method table with its header row; left out, the default method.',
    values: 'A column (or a row) of numbers.',
    direction: '+ where more is better, - where less is better; left out, +.',
    min: 'The value that counts as 0 points (100 with direction -); left out together with max, the lowest of the values.',
    max: 'The value that counts as 100 points (0 with direction -); left out together with min, the highest of the values.',
    score: 'A score from 0 to 100.',
    bands: 'The scores at which the second, third and fourth band begin; left out, 40;60;80.',
    language: 'it or en; left out, the language of the spreadsheet program.',
    members: 'The range of the Members table with its header row.',
    tax_code_or_name:
      'The tax code or VAT number of the organisation, or its name; case, accents, punctuation and legal form do not matter.',
  },
};
