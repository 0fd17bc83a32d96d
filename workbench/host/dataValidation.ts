// SPDX-License-Identifier: EUPL-1.2
import {
  DataValidationErrorStyle,
  DataValidationType,
  type IDataValidationRuleOptions,
} from '@univerjs/core';
import type { FDataValidationBuilder } from '@univerjs/sheets-data-validation/facade';
import { existingRange, univerRange } from './cells.ts';
import { apiNotFound, invalidArgument } from './excelError.ts';
import { HostObject, Members } from './hostObject.ts';
import { Range } from './range.ts';

interface CustomRule {
  /** Written for the first cell of the range, and moved along with the others. */
  readonly formula: string;
}

interface Rule {
  readonly list?: ListRule;
  readonly custom?: CustomRule;
}

interface ListRule {
  readonly inCellDropDown: boolean;
  /** Texts separated by commas, a range, or a formula that names one. */
  readonly source: unknown;
}

const styles = new Map([
  ['Stop', DataValidationErrorStyle.STOP],
  ['Warning', DataValidationErrorStyle.WARNING],
  ['Information', DataValidationErrorStyle.INFO],
]);

/** What may be typed into a range. Only lists and formulas are implemented. */
export class DataValidation extends HostObject {
  readonly members = new Members('DataValidation', {
    scalars: ['type', 'rule', 'prompt', 'errorAlert', 'ignoreBlanks'],
    methods: ['clear'],
  });

  constructor(private readonly range: Range) {
    super();
  }

  get type(): string {
    switch (this.current?.getCriteriaType()) {
      case DataValidationType.LIST:
        return 'List';
      case undefined:
      case DataValidationType.ANY:
        return 'None';
      default:
        return 'Custom';
    }
  }

  get rule(): Rule {
    const source = this.current?.getCriteriaValues()[1];
    if (source === undefined) return {};
    if (this.type === 'Custom') return { custom: { formula: source } };
    if (this.type !== 'List') return {};
    return { list: { inCellDropDown: this.current?.rule.showDropDown ?? true, source: listText(source) } };
  }

  set rule(rule: Rule) {
    this.range.worksheet.requireUnlocked('DataValidation.rule');
    const { list, custom } = rule ?? {};
    if (!list && !custom) throw apiNotFound(`DataValidation.rule.${Object.keys(rule ?? {})[0] ?? 'rule'}`);
    const builder = this.range.worksheet.book.api.newDataValidation();
    const options = this.current?.rule;
    this.apply(
      (list ? this.listRule(builder, list) : customRule(builder, custom!))
        .setAllowBlank(options?.allowBlank ?? true)
        .setOptions(
          options
            ? pickOptions(options)
            : { showErrorMessage: true, errorStyle: DataValidationErrorStyle.STOP },
        ),
    );
  }

  get ignoreBlanks(): boolean {
    return this.current?.rule.allowBlank ?? true;
  }

  set ignoreBlanks(ignore: boolean) {
    this.apply(this.builder().setAllowBlank(ignore));
  }

  get prompt(): unknown {
    const rule = this.current?.rule;
    return {
      showPrompt: rule?.showInputMessage ?? false,
      title: rule?.promptTitle ?? '',
      message: rule?.prompt ?? '',
    };
  }

  set prompt(prompt: { readonly showPrompt?: boolean; readonly title?: string; readonly message?: string }) {
    this.setOptions({
      showInputMessage: prompt.showPrompt ?? true,
      promptTitle: prompt.title ?? '',
      prompt: prompt.message ?? '',
    });
  }

  get errorAlert(): unknown {
    const rule = this.current?.rule;
    return {
      showAlert: rule?.showErrorMessage ?? true,
      style: [...styles].find(([, style]) => style === rule?.errorStyle)?.[0] ?? 'Stop',
      title: rule?.errorTitle ?? '',
      message: rule?.error ?? '',
    };
  }

  set errorAlert(alert: {
    readonly showAlert?: boolean;
    readonly style?: string;
    readonly title?: string;
    readonly message?: string;
  }) {
    this.setOptions({
      showErrorMessage: alert.showAlert ?? true,
      errorStyle: styles.get(alert.style ?? 'Stop') ?? DataValidationErrorStyle.STOP,
      errorTitle: alert.title ?? '',
      error: alert.message ?? '',
    });
  }

  clear(): void {
    this.range.worksheet.requireUnlocked('DataValidation.clear');
    univerRange(this.range.sheet, this.range.area).setDataValidation(null);
  }

  private get current() {
    return existingRange(this.range.sheet, this.range.area)?.getDataValidation() ?? null;
  }

  private builder(): FDataValidationBuilder {
    return this.current?.copy() ?? this.range.worksheet.book.api.newDataValidation();
  }

  private setOptions(options: Partial<IDataValidationRuleOptions>): void {
    this.range.worksheet.requireUnlocked('DataValidation');
    this.apply(this.builder().setOptions(options));
  }

  private apply(builder: FDataValidationBuilder): void {
    univerRange(this.range.sheet, this.range.area).setDataValidation(builder.build());
  }

  private listRule(builder: FDataValidationBuilder, list: ListRule): FDataValidationBuilder {
    const { source } = list;
    if (source instanceof Range) {
      return builder.requireValueInRange(univerRange(source.sheet, source.area), false, list.inCellDropDown);
    }
    if (typeof source !== 'string' || source === '') throw invalidArgument('DataValidation.rule');
    if (source.startsWith('=')) {
      const range = this.range.worksheet.rangeFrom(source.slice(1), 'DataValidation.rule');
      return builder.requireValueInRange(univerRange(range.sheet, range.area), false, list.inCellDropDown);
    }
    return builder.requireValueInList(
      source.split(',').map((text) => text.trim()),
      false,
      list.inCellDropDown,
    );
  }
}

function customRule(builder: FDataValidationBuilder, { formula }: CustomRule): FDataValidationBuilder {
  if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('DataValidation.rule');
  return builder.requireFormulaSatisfied(formula);
}

/** Univer keeps a list of texts as JSON, Excel with commas. */
function listText(source: string): string {
  return source.startsWith('[') ? (JSON.parse(source) as string[]).join(',') : source;
}

function pickOptions(rule: IDataValidationRuleOptions): Partial<IDataValidationRuleOptions> {
  const { showErrorMessage, errorStyle, error, errorTitle, showInputMessage, prompt, promptTitle } = rule;
  const options = { showErrorMessage, errorStyle, error, errorTitle, showInputMessage, prompt, promptTitle };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
