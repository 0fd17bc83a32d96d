// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Execution } from '../execution.ts';
import type { Validation } from '../model/sheetState.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const validations = new WeakMap<DataValidation, Validation>();

export function validationOf(rule: DataValidation): Validation {
  const validation = validations.get(rule);
  if (!validation) throw new Error('not a DataValidation: call build()');
  return validation;
}

/** Rules that offer a list of values, or that a formula makes. */
export function createDataValidationBuilder(execution: Execution): DataValidationBuilder {
  let validation: Validation | null = null;
  let allowsInvalid = true;
  let helpText: string | null = null;
  const builder: DataValidationBuilder = emulate<DataValidationBuilder>(execution, 'DataValidationBuilder', {
    requireValueInList: (values: string[], showsDropDown: boolean = true) => {
      validation = { options: values.map(String), showsDropDown, allowsInvalid, helpText };
      return builder;
    },
    requireFormulaSatisfied: (formula: string) => {
      validation = { formula, allowsInvalid, helpText };
      return builder;
    },
    setAllowInvalid: (allowed) => {
      allowsInvalid = allowed;
      return builder;
    },
    setHelpText: (text) => {
      helpText = text;
      return builder;
    },
    build: () => {
      if (validation === null) throw execution.exception('The data validation rule has no criteria.');
      return createDataValidation(execution, { ...validation, allowsInvalid, helpText });
    },
  });
  return builder;
}

function createDataValidation(execution: Execution, validation: Validation): DataValidation {
  const rule = emulate<DataValidation>(execution, 'DataValidation', {
    getAllowInvalid: () => validation.allowsInvalid,
    getHelpText: () => validation.helpText ?? '',
    getCriteriaValues: () =>
      'formula' in validation ? [validation.formula] : [[...validation.options], validation.showsDropDown],
  });
  validations.set(rule, validation);
  return rule;
}
