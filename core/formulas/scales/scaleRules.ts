// SPDX-License-Identifier: EUPL-1.2
import { finding, type WithFindings } from '../../model/finding.ts';
import type { Indicator } from '../../model/framework.ts';
import {
  DEFAULT_METHOD,
  impliedNormalisation,
  type Method,
  type NormalisationRule,
  normalisationRule,
} from '../../model/method.ts';
import { traitsOf } from '../../model/normalisations.ts';
import type { ScaleRule } from './fitScale.ts';

const MPI: ScaleRule = { kind: 'z-score', scale: [100, 10] };
const AMPI: ScaleRule = { kind: 'ampi' };
const TO_MAX: ScaleRule = { kind: 'distance-to-max', scale: null };

/**
 * The rule by which each indicator is normalised, in their order: as Mazziotta-Pareto asks for, else by its own
 * exception, else as the method says. `clusters` are the codes among which the reference cluster must be; what was done
 * otherwise than asked for goes into `findings`.
 *
 * @example
 * const { rules } = scaleRules([{ normalisation: null }], ['A'], DEFAULT_METHOD)
 * rules[0].kind // 'goalposts'
 */
export function scaleRules(
  indicators: readonly Indicator[],
  clusters: readonly string[],
  method: Method,
): WithFindings<{ readonly rules: readonly ScaleRule[] }> {
  const implied = impliedNormalisation(method);
  if (implied !== null) {
    return {
      rules: indicators.map(() => (implied === 'mpi' ? MPI : AMPI)),
      findings: isChosen(indicators, method)
        ? [finding('normalisation-implied', null, { aggregation: implied })]
        : [],
    };
  }
  const rules = indicators.map(({ normalisation }) => normalisationRule(normalisation, method.normalisation));
  const { reference } = method.normalisation;
  const known = reference !== null && clusters.includes(reference);
  if (known || !rules.some(needsReference)) return { rules, findings: [] };
  const unknown =
    reference === null
      ? finding('reference-missing', null)
      : finding('reference-unknown', null, { cluster: reference });
  return { rules: rules.map((rule) => (needsReference(rule) ? TO_MAX : rule)), findings: [unknown] };
}

/** Whether a normalisation is asked for, by the method or an exception, other than where nothing is said. */
function isChosen(indicators: readonly Indicator[], method: Method): boolean {
  const usual = ({ kind, scale }: NormalisationRule) =>
    kind === DEFAULT_METHOD.normalisation.kind && scale === null;
  return !usual(method.normalisation) || indicators.some(({ normalisation }) => normalisation !== null);
}

function needsReference({ kind }: ScaleRule): boolean {
  return traitsOf(kind).needsReference;
}
