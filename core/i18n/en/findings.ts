// SPDX-License-Identifier: EUPL-1.2
import { findingTexts } from '../findingTexts.ts';
import { preventing } from './preventing.ts';

/** What was found, and what was done or is to be done. The cell is shown beside the text, not in it. */
export const findings = findingTexts({
  ...preventing,
  'ambiguous-table':
    'This header row could belong to several tables ({kinds}), so the table was not read. Rename or move columns so that it is one of them.',
  'nearest-table':
    'This row comes nearest to the header of a data table. It lacks: {missing}. The expected indicators are: {expected}.',
  'nearest-table-without-indicator':
    'This row comes nearest to the header of a data table: it has «Cluster», but no column with the code or the name of an indicator. Those expected are: {expected}.',
  'nearest-table-transposed':
    'This table seems to have indicators in its rows and clusters in its columns. Transpose it, with a row for each cluster and «Cluster» over the first column. The expected indicators are: {expected}.',
  'sheets-not-read':
    'The first {rows} rows and {columns} columns of these sheets ({n} in all) have no header of a table, and the rest was not read: {sheets}. If there is a table further down or to the right, move it up or onto a sheet of its own.',
  'no-indicators-table':
    'There is no Indicators table: the built-in proposal of six dimensions and 39 indicators was used.',
  'duplicate-column': 'The column «{header}» stands twice in this table. The first one was used.',
  'unknown-column':
    '«{header}» is no declared indicator, group or denominator and was not used. If it should count, add it to the Indicators table.',
  'header-without-unit': '«{header}» was read as «{name}»: the unit in brackets is no part of the name.',
  'header-similar':
    '«{header}» is no known header, but nearly «{name}». If that is what it means, correct it.',
  'header-of-two-rows': 'This header stands in several rows, with merged cells. Its last row was used.',
  'nothing-recognised':
    'No visible sheet has a table that can be recognised: names on one side, headers on another, numbers between.',
  'mapping-role-unknown':
    '«{text}» is no role: «{header}» was not used. The roles are: cluster, name, period, indicator, value, group, denominator, ignore.',
  'mapping-sheet-missing':
    'There is no sheet «{sheet}»: what the mapping says of it was not used. If it has another name, write the new one here.',
  'mapping-header-missing':
    '«{header}» is no header of the sheet «{sheet}» and was not used. If it has changed, write the new one here.',
  'column-without-header':
    'This column of the data has no header and was not used. If it should count, write the code of its indicator here.',
  'error-header':
    'The header of this column shows the error {error}; the column was not used. Write the code of its indicator.',
  'text-cut':
    'What stands in this cell is longer than a cell can hold: its text was cut after {limit} characters, and a longer formula was not looked at. Shorten it.',
  'cell-beyond-sheet':
    'The file has this cell beyond the last one of any sheet ({last}): it was left out. Whatever program wrote the file is at fault.',
  'note-in-table':
    '«{text}» stands alone after a blank row, so it was taken as a note or a title and not as a row of the table.',
  'total-row':
    '«{cluster}» was taken as a row of totals and left out. If it is a cluster, list it in the Clusters table; if it is an indicator, write its type.',
  'possible-total-row':
    '«{cluster}» has a word of totals or means in its name, but its numbers are none of the others’; it was calculated as a cluster. If it is none, take its row out of the data.',
  'names-joined':
    '«{written}» was taken as «{cluster}»: the names differ only in capitals, accents, dots, spaces, notes or invisible characters. If they are two clusters, give each its own code.',
  'names-similar':
    '«{cluster}» and «{other}» differ by one letter and were calculated as two clusters. If they are one, write the name alike in all rows.',
  'period-understood': '«{written}» was read as the period {period}.',
  'period-noted':
    '«{written}» was read as the period {period}. With its note it is not chosen by itself over one without. Write the period alone, and the note in a column of its own.',
  'period-unknown':
    '«{written}» is no year, date, month, quarter or half year. It counts as earlier than all others; write the period as the other rows do.',
  'periods-mixed':
    'The periods of this table are not all of one kind: «{first}» and «{second}» stand in one column. They are ordered by when they end; to compare the clusters, write them all in one way.',
  'cluster-absent':
    '«{cluster}» has no row for the period {period} and is not in the results; its last period is {last}. Add its row, or choose another period in the method.',
  'cluster-absent-always':
    '«{cluster}» is in the Clusters table but has no row in the data, and is not in the results. Add its row.',
  'hidden-table-used':
    'This table stands on a hidden sheet. It was used, because no visible sheet has one of its kind. Show the sheet, so that others see what was calculated.',
  'hidden-table-ignored':
    'This table stands on a hidden sheet and was not used: a visible sheet has one of its kind. Show the sheet if it is to count, or delete it.',
  'merges-unseen':
    'This version of the program does not say which cells are merged: of a merged area only the first cell counts. If there are any, check the others.',
  'hidden-rows-unseen': 'This program does not say which rows are hidden: they count like the others.',
  'hidden-rows': 'Hidden rows of this table were calculated too ({n}). Delete them if they are not to count.',
  'merged-over-columns':
    'The merged cells {area} stand over several columns of the table; their content counts for the first cell only. Unmerge them and fill in each cell.',
  'results-stale':
    'The results of the formulas on this sheet are all 0 and the file asks for them to be calculated again: they are probably none. Open the file in a spreadsheet program, save it, and calculate again.',
  'units-row': 'This row, right under the header, was taken as units of measure and left out.',
  'ambiguous-name':
    '«{name}» names two clusters; the first, in {first}, was meant. Use the codes in the data.',
  'duplicate-element':
    'The code «{element}» is declared twice; the first declaration is in {first} and was used. Give each its own code.',
  'undeclared-parent':
    '«{parent}» is named as a parent but not declared. It was taken as a dimension of weight 1.',
  'indicator-without-parent':
    '«{indicator}» names no parent, other indicators do: it counts like a dimension, directly in the overall score. If it belongs to a dimension, write that in its row.',
  'parent-is-indicator':
    '«{element}» is declared as an indicator but is the parent of «{child}». It was taken as a dimension.',
  'circular-parent':
    '«{element}» is its own ancestor. It was put directly under the overall score. Correct its parent.',
  'weight-not-positive':
    'The weight of «{element}» is {weight}. A weight must be above 0: the element does not count.',
  'weight-not-number': 'The weight of «{element}» is not a number that can be used. The weight 1 was used.',
  'goalposts-reversed':
    'The minimum ({min}) of «{indicator}» is not below its maximum ({max}). Without a valid minimum and maximum it was scored between the lowest and the highest value of the clusters. If less is better, write «-» under Direction.',
  'goalposts-missing':
    '«{indicator}» has no minimum and maximum. It was scored between the lowest and the highest value of the clusters, so its scores are relative to them.',
  'pooled-transforms':
    'In {transformed} of {periods} {periods?period|periods} the outliers of «{indicator}» asked for a transformation, each period for its own. All periods were scaled together all the same, so its scores can’t be compared between periods: choose another treatment of outliers, or scales for each period by itself.',
  'goalposts-not-transformable':
    'The minimum or maximum of «{indicator}» has no place on the scale to which its outliers were transformed. It was scored between the lowest and the highest value of the clusters.',
  'target-not-transformable':
    'The target of «{indicator}» has no place on the scale to which its outliers were transformed. It was calculated without a target.',
  'unknown-type': 'The type «{text}» is unknown. It was taken as an indicator.',
  'unknown-direction': 'The direction «{text}» is unknown: write + or -. More was taken as better.',
  'unknown-format':
    'The scale «{text}» is unknown: write number, percent, level 1-4 or yes-no. It was taken as a number.',
  'unknown-period-kind': 'The period kind «{text}» is unknown: write S, F, Y or T3. S was used.',
  'unknown-exception':
    'The exception «{text}» of «{indicator}» is unknown: write it as in the Method table. What the method says was used.',
  'unknown-denominator':
    'No column of the data is headed «{denominator}», the denominator of «{indicator}». The indicator is missing for all clusters.',
  'denominator-scale-not-positive':
    'The denominator scale of «{indicator}» is {scale}. It must be above 0: the scale 1 was used.',
  'dimension-without-indicators': 'The dimension «{dimension}» has no indicators and was left out.',
  'indicator-without-data':
    'No cluster has a value of «{indicator}» in this period. Its weight counts as missing.',
  'indicator-constant':
    'All clusters have the same value of «{indicator}», so it cannot be scored between lowest and highest. It counts as missing; a minimum and a maximum would solve this.',
  'row-without-cluster': 'This row names no cluster and was not used.',
  'row-without-code': 'This row has no code and was not used.',
  'row-without-period': 'This row of «{cluster}» names no period and was not used.',
  'table-without-period':
    'This data table has no column «Period», while others have one: its values belong to no period and were not used. Add the column.',
  'duplicate-observation':
    '«{cluster}» already has a value for this period, in {first}. That one was used; delete one of the two.',
  'text-not-number':
    '«{text}» is text where a number belongs. The value counts as missing. Type it as a number.',
  'declared-missing': '«{text}» was read as a missing value.',
  'error-cell':
    'The cell shows the error {error}. The value counts as missing. Correct the formula or the cells that it uses.',
  'text-is-cause':
    '«{text}» is text where a number belongs. The values that depend on it count as missing: {n} in all, the first in {first}. Type it as a number.',
  'error-is-cause':
    'The cell shows the error {error}. The values that depend on it count as missing: {n} in all, the first in {first}. Correct this cell.',
  'answer-not-number':
    '{field}: «{text}» is text where a number belongs. What depends on it may be missing. Type it as a number.',
  'answer-not-yes-no':
    '{field}: «{text}» is neither yes nor no. What depends on it may be missing. Type yes or no.',
  'answer-not-whole': '{field}: {value} should be a whole number. The value counts; check it.',
  'answer-too-low': '{field}: {value} is less than {least}, the lowest possible. The value counts; check it.',
  'answer-not-above': '{field}: {value} should be greater than {above}. The value counts; check it.',
  'answer-too-high':
    '{field}: {value} is more than {most}, the highest possible. The value counts; check it.',
  'answer-above-others':
    '{field}: {value} is more than {sum}, which is declared in {others}. The value counts; check it.',
  'answer-not-the-sum':
    '{field}: {value} is the declared total, but the parts (from {first} on) sum to {sum}. The value counts; check it.',
  'answer-not-as-before':
    '{field}: {value}, but the survey before declared {before} (in {first}). The value counts; check it.',
  'formula-not-calculated':
    'The formula in this cell has not been calculated. The value counts as missing. Open the file in a spreadsheet program and save it.',
  'value-outside-format': 'The value {value} is not possible for the scale «{format}» and counts as missing.',
  'cluster-without-data': '«{cluster}» has no value at all in this period. It has no score and no rank.',
  'cluster-not-listed':
    '«{cluster}» is not in the Clusters table. It was calculated all the same. Add it to the table, or take its row out of the data.',
  'organisation-without-data':
    '«{organisation}» answered the questionnaire for {period} but has no row in the data for it. Add a row to the data and copy the formulas into it.',
  'denominator-not-positive':
    'The denominator «{denominator}» of «{cluster}» is missing or not above 0. «{indicator}» counts as missing.',
  'period-fallback':
    '«{indicator}» has no value in {asked} for any cluster. As it belongs to a fiscal year, the values of {period} were used for all.',
  'values-beyond-goalposts':
    'Values of «{indicator}» beyond its minimum or maximum: {n} of {of} ({cells}). They count as that end, 0 or 100 points. If many are, check minimum and maximum.',
  'value-far-beyond-goalposts':
    'The value {value} of «{indicator}» is far beyond its minimum and maximum, {min} and {max}. It counts as the nearer one. Check the value, its unit, and both ends.',
  'percentage-impossible':
    'The value {value} of «{indicator}» is below 0 or above 100, which this percentage can’t be. It was used as it is. Check the value.',
  'share-for-percentage':
    '{value} seems to be a share: «{indicator}» is in percent, so it counts as {value} % and not as {percentage} %. If {percentage} % is meant, correct it to {percentage}.',
  'shares-for-percentages':
    'The values of «{indicator}» ({n}: {cells}) seem to be shares, but the indicator is in percent: 0.5 counts as 0.5 %, not as 50 %. If shares are meant, multiply them by 100.',
  'date-for-number':
    'The value of «{indicator}» is a date, {date}: it counts as the number {value}. Spreadsheets make dates of what looks like one, such as 1.5. Type the number again, in a cell with a number format.',
  'examples-left':
    'Values still equal to the invented ones of the sample: {n} ({cells}). Every sheet of the cruscotto says so until they are replaced, or deleted where the real figure is missing.',
  'values-jumped':
    'Values of «{indicator}» that changed since {period} by more than half the distance between its minimum and maximum: {n} of {of} ({cells}). Check that they are right.',
  'values-outlying':
    'Values of «{indicator}» far away from those of the other clusters, more than three interquartile ranges beyond the quartiles: {n} of {of} ({cells}). Check that they are right.',
  'score-not-finite': 'Some values of «{indicator}» are too large to be scored and count as missing.',
  'single-value':
    'Only one value of «{indicator}» is known, which this normalisation cannot compare with anything. It counts as missing.',
  'target-missing': '«{indicator}» has no target. The best value of the clusters was used as its target.',
  'target-not-better':
    'The target of «{indicator}» is no better than the worst value of the clusters. The best value was used as its target; check target and direction.',
  'reference-missing':
    'The method measures the distance to a reference cluster but names none (normalisation.reference). The distance to the best value was used.',
  'reference-unknown':
    'The reference cluster «{cluster}» is not among the clusters that are scored. The distance to the best value was used.',
  'reference-without-value':
    'The reference cluster has no value of «{indicator}». The distance to the best value was used for it.',
  'reference-is-worst':
    'The reference cluster has the worst value of «{indicator}», to which no distance can be measured. The distance to the best value was used for it.',
  'maximum-not-positive':
    'The highest value of «{indicator}» is not above 0, so there are no fractions of it. The distance to the best value was used.',
  'fixed-scale-negative':
    'Of «{indicator}» less is better: on a fixed scale its values count as negative, so some of its scores are below 0.',
  'base-without-values':
    '«{indicator}» has no values in the first period. Its ends lie around the mean of all periods instead.',
  'normalisation-implied':
    'The aggregation «{aggregation}» brings its own normalisation. It was used for all indicators in place of the one chosen.',
  'imputation-group-unknown':
    'No cluster has anything in the column «{column}», by which missing values were to be filled. They were filled from all clusters together. Correct the name of the column in the method.',
  'imputation-group-empty':
    'No cluster of the group «{group}» has a value of «{indicator}», so there is nothing to fill its gaps from: they stay missing.',
  'imputation-without-group':
    '«{cluster}» has nothing in the column «{column}», so it belongs to no group from which its missing values could be filled: they stay missing.',
  'imputation-row-empty':
    '«{cluster}» has no usable value at all in «{dimension}», so there is nothing to fill its gaps from: they stay missing.',
  'imputation-one-period':
    'Missing values were to be filled from other periods, but the data have one period only: nothing was filled.',
  'imputation-single-value':
    'Clusters with only one value of «{indicator}» over all periods: {count}. A line needs two, so that value was used for every period.',
  'imputation-gaps-left':
    'Values of «{indicator}» that stay missing because no other period of the cluster could fill them: {count}, over all periods.',
  'screening-unknown-cluster':
    '«{cluster}», named under «{key}», is no cluster of this period. It was passed over.',
  'screening-contradiction':
    '«{cluster}» is to be included and excluded at once. It was excluded; delete it from one of the two lists.',
  'screening-without-effect':
    'No value is missing when clusters are screened (imputation comes before), so their availability leaves nobody out.',
  'cluster-screened-out':
    '«{cluster}» was left out by the screening: it has {availability} % of the indicators, and {nonzero} % of what it has is not 0.',
  'cluster-excluded': '«{cluster}» was left out, as the method says.',
  'outliers-not-testable':
    '«{indicator}» has fewer than three values, or the same one everywhere: it cannot be tested for outliers, and was left as it is.',
  'outliers-winsorised':
    'Outlying values of «{indicator}» that were replaced by the next one: {count} (winsorisation).',
  'outliers-log': 'Because of its outliers, the values of «{indicator}» were replaced by logarithms.',
  'outliers-box-cox':
    'Because of its outliers, the values of «{indicator}» were transformed by Box-Cox («{treatment}»).',
  'outliers-remain':
    '«{indicator}» still does not pass the test for outliers after «{treatment}». The treated values were used all the same.',
  'outliers-untreated':
    '«{indicator}» does not pass the test for outliers, but «{treatment}» can do nothing about it: its values were left as they are.',
  'weights-sum-to-zero':
    'No element below «{element}» has a weight other than 0, so «{element}» is missing for all clusters.',
  'weights-not-used':
    'The Mazziotta-Pareto indices know no weights: every element counted the same, except those of weight 0, which were left out.',
  'weights-too-few-clusters':
    'Only {count} {count?cluster has|clusters have} all scores below «{element}», too few to calculate weights. The given weights were used.',
  'weights-no-spread':
    'All clusters have the same score of «{child}», so the weights below «{element}» cannot be calculated. The given weights were used.',
  'weight-below-zero':
    'The principal component gave «{child}» a weight below 0 ({weight}): it moves against the other elements of «{element}» and lowers its score. The weight was used as it is; check its direction or use given weights.',
  'weights-not-balanced':
    'No positive weights were found by which all elements of «{element}» have the same share of correlation. The closest were used: a share differs by up to {difference} from the equal one.',
  'mean-of-zero':
    '«{child}» scores 0 for {count} {count?cluster|clusters}, the first {cluster}. This mean becomes 0 by a single 0: «{element}» is 0 there. A scale that begins above 0, such as 1;100, avoids it.',
  'mean-of-negative':
    '«{child}» has a negative score for {count} {count?cluster|clusters}, the first {cluster}. This mean does not exist for negative scores: «{element}» is missing there.',
  'mean-undefined':
    'The scores below «{element}» have no mean for {count} {count?cluster|clusters}, the first {cluster}. «{element}» is missing there.',
  'power-mean-incomplete':
    'A power mean needs all elements below it. {scores} {scores?score is|scores are} missing because one of their elements is.',
  'unknown-method-key': '«{key}» is no key of the method and was not used.',
  'unknown-method-value': '«{value}» is no possible value of «{key}». The default was used.',
  'duplicate-method-key': 'The key «{key}» stands twice. The first value was used.',
  'period-not-in-data': 'There are no data for the period «{period}». The period «{used}» was used.',
  'bands-without-scale': 'Scores do not run from 0 to 100, so there are no bands.',
  'row-incomplete': 'Something is missing here, so this row was not used.',
  'row-without-element': 'This row names neither an indicator nor a dimension and was not used.',
  'unknown-element':
    '«{text}» is no indicator and no dimension, neither by its code nor by its name. This row was not used.',
  'unknown-cluster': '«{text}» is no cluster of the data or of the Clusters table. This row was not used.',
  'unknown-statistic':
    'The statistic «{text}» is unknown: write mean, median, q1, q3, best or value. This row was not used.',
  'unknown-scope':
    'The scope «{text}» is unknown: regional, national, european and other are possible. It was taken as other.',
  'duplicate-target':
    'This target of «{cluster}» for «{element}» is already set for the same period, in {first}. That one was used; delete one of the two.',
  'target-in-past':
    'The target of «{cluster}» for «{element}» was due in {due}, before the period {period} of this report. It is compared with what was reached by now.',
  'target-already-reached':
    '«{cluster}» already does as well as its target for «{element}» or better: it is at {present}, the target is {target}. A target that asks for nothing more challenges nobody: check it.',
  'action-without-trigger':
    'This action does not say when it is worth taking and was not used. Write a trigger such as <40, 40-80, >=80 or label: bronze.',
  'unknown-trigger':
    'The trigger «{text}» is unknown: write for example <40, 40-80, >=80 or label: bronze. This action was not used.',
  'unknown-effort': 'The effort «{text}» is unknown: write 1 (low), 2 (medium) or 3 (high). 2 was used.',
  'months-not-positive':
    'The number of months is {months} and must be above 0. The action was used without it.',
  'unknown-level': 'A level of competence is a whole number from 0 to 3. This row was not used.',
  'duplicate-competence':
    '«{cluster}» already has a level for «{priority}», in {first}. That one was used; delete one of the two.',
  'duplicate-member':
    '«{member}» is already listed as a member of «{cluster}», in {first}. It was counted once.',
  'label-date-unreadable':
    '«{text}» is no date, so the path of the label does not take it into account. Write day, month and year, such as 31/12/2026.',
  'expiry-before-label':
    'The label of «{cluster}» expires on {expiry}, before its own date ({date}). Correct one of the two.',
  'signature-ended':
    'The workbook is signed, and a signature holds only for what was signed: the result has none. Have it signed again where it must be; the signed workbook itself is unchanged.',
  'card-not-made': 'There is no card of «{cluster}»: it is not among the clusters with scores.',
  'sheet-name-taken':
    'You have a sheet of your own called «{wanted}». It was left alone; the report is in «{used}».',
});
