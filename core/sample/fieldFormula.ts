// SPDX-License-Identifier: EUPL-1.2

/** The codes of fields, wherever they stand in a formula of the framework. */
export const FIELD_CODE = /\b[a-z][a-z0-9_]*\b/g;

/** The codes of the fields in a formula of the framework, each once. */
export function fieldsOf(formula: string): string[] {
  return [...new Set(formula.match(FIELD_CODE))];
}

type Answers = (field: string) => number | null;

const TOKEN = /[a-z][a-z0-9_]*|\d+(?:\.\d+)?|>=|[>()+\-*/]/g;

/** From the weakest to the strongest, as spreadsheets have it; those of a line are read from the left. */
const OPERATORS: readonly Readonly<Record<string, (a: number, b: number) => number>>[] = [
  { '>': (a, b) => Number(a > b), '>=': (a, b) => Number(a >= b) },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => a / b },
];

/**
 * What a formula of the framework gives for the answers of one cluster; `null` where an answer is missing or the result
 * is no number. The template writes the same formula into cells.
 *
 * @example
 * const answers = (field) => ({ soci_pmi: 8, soci_gi: 2, soci_tot: 19 })[field] ?? null
 * formulaValue('(soci_pmi + soci_gi) / soci_tot * 100', answers) // 52.63…
 */
export function formulaValue(formula: string, answers: Answers): number | null {
  const tokens = formula.match(TOKEN) ?? [];
  let at = 0;
  const operation = (strength: number): number => {
    const operators = OPERATORS[strength];
    if (operators === undefined) return operand();
    let value = operation(strength + 1);
    for (let apply = operators[tokens[at] ?? '']; apply !== undefined; apply = operators[tokens[at] ?? '']) {
      at++;
      value = apply(value, operation(strength + 1));
    }
    return value;
  };
  const operand = (): number => {
    const token = tokens[at++] ?? '';
    if (token !== '(') return /^\d/.test(token) ? Number(token) : (answers(token) ?? Number.NaN);
    const value = operation(0);
    at++;
    return value;
  };
  // A comparison with NaN would be a 0: a missing answer makes the whole missing.
  const isMissing = fieldsOf(formula).some((field) => answers(field) === null);
  const value = isMissing ? Number.NaN : operation(0);
  return Number.isFinite(value) ? value : null;
}
