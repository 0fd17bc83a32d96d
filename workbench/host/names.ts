// SPDX-License-Identifier: EUPL-1.2
import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService, type ISetDefinedNameMutationParam } from '@univerjs/engine-formula';
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from '@univerjs/sheets';
import { absoluteAddress, displaySheet, parseAddress } from './a1.ts';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './excelError.ts';
import { collectionMethods, HostCollection, HostObject, Members, sameName } from './hostObject.ts';
import type { OpenWorkbook } from './openWorkbook.ts';
import { Range } from './range.ts';
import { Worksheet } from './worksheet.ts';

/** The defined names in Univer; its facade loses track of the workbook when it changes one. */
function definitionsIn(book: OpenWorkbook): ISetDefinedNameMutationParam[] {
  const unitId = book.univer.getId();
  const names = book.univer.getActiveSheet().getInject().get(IDefinedNamesService).getDefinedNameMap(unitId);
  return Object.values(names ?? {}).map((name) => ({ ...name, unitId }));
}

/** The names of the workbook (`worksheet` is null) or those that hold on one sheet only. They live in Univer. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly members = new Members('NamedItemCollection', {
    methods: ['add', ...collectionMethods.filter((method) => method !== 'getItemAt')],
  });

  constructor(
    private readonly book: OpenWorkbook,
    private readonly worksheet: Worksheet | null,
  ) {
    super();
  }

  list(): NamedItem[] {
    return definitionsIn(this.book)
      .filter((definition) => (definition.localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME) === this.scope)
      .map(({ id }) => new NamedItem(this.book, id, this.worksheet));
  }

  /** `reference` is a range, or the text of a formula such as `="text"` or `=Sheet1!$A$1`. */
  add(name: unknown, reference: unknown, comment: unknown = ''): NamedItem {
    const location = 'NamedItemCollection.add';
    if (typeof name !== 'string' || !isAllowedName(name)) throw invalidArgument(location);
    if (this.find(name)) throw itemAlreadyExists(location);
    const id = generateRandomId();
    this.book.api.syncExecuteCommand(InsertDefinedNameCommand.id, {
      unitId: this.book.univer.getId(),
      id,
      name,
      formulaOrRefString: formulaOf(reference, location),
      comment: String(comment),
      localSheetId: this.scope,
    });
    return new NamedItem(this.book, id, this.worksheet);
  }

  private get scope(): string {
    return this.worksheet?.requireAlive().getSheetId() ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  }

  protected has(item: NamedItem, key: unknown): boolean {
    return sameName(item.name, key);
  }
}

function formulaOf(reference: unknown, location: string): string {
  if (reference instanceof Range) {
    return `=${displaySheet(reference.worksheet.name)}!${absoluteAddress(reference.area)}`;
  }
  if (typeof reference !== 'string' || reference === '') throw invalidArgument(location);
  return reference.startsWith('=') ? reference : `=${reference}`;
}

function isAllowedName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && parseAddress(name) === null && !/^[rc]$/i.test(name)
  );
}

export class NamedItem extends HostObject {
  readonly members = new Members('NamedItem', {
    scalars: ['name', 'value', 'formula', 'type', 'visible', 'comment', 'scope'],
    navigations: ['worksheet', 'worksheetOrNullObject'],
    methods: ['getRange', 'getRangeOrNullObject', 'delete'],
  });

  constructor(
    private readonly book: OpenWorkbook,
    private readonly id: string,
    private readonly sheet: Worksheet | null,
  ) {
    super();
  }

  override get identity(): string {
    return this.name;
  }

  get name(): string {
    return this.definition.name;
  }

  get formula(): string {
    const text = this.definition.formulaOrRefString;
    return text.startsWith('=') ? text : `=${text}`;
  }

  set formula(formula: unknown) {
    this.change({ formulaOrRefString: formulaOf(formula, 'NamedItem.formula') });
  }

  /** The value of a constant; for a range its address with a `=` before it. */
  get value(): unknown {
    return this.getRangeOrNullObject() ? this.formula : constantOf(this.formula).value;
  }

  get type(): string {
    return this.getRangeOrNullObject() ? 'Range' : constantOf(this.formula).type;
  }

  get visible(): boolean {
    return this.definition.hidden !== true;
  }

  set visible(visible: boolean) {
    this.change({ hidden: !visible });
  }

  get comment(): string {
    return this.definition.comment ?? '';
  }

  set comment(comment: string) {
    this.change({ comment });
  }

  get scope(): string {
    return this.sheet ? 'Worksheet' : 'Workbook';
  }

  get worksheet(): Worksheet {
    if (!this.sheet) throw invalidArgument('NamedItem.worksheet', 'The name belongs to the workbook.');
    return this.sheet;
  }

  get worksheetOrNullObject(): Worksheet | null {
    return this.sheet;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument('NamedItem.getRange', 'The name is not a range.');
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const parsed = parseAddress(this.formula.replace(/^=/, ''));
    if (!parsed?.sheet) return null;
    const sheet = this.book.univer.getSheets().find((other) => sameName(other.getSheetName(), parsed.sheet));
    return sheet ? new Worksheet(this.book, sheet.getSheetId()).rangeOf(parsed.area) : null;
  }

  delete(): void {
    this.book.api.syncExecuteCommand(RemoveDefinedNameCommand.id, this.definition);
  }

  private change(part: Partial<ISetDefinedNameMutationParam>): void {
    this.book.api.syncExecuteCommand(SetDefinedNameCommand.id, { ...this.definition, ...part });
  }

  private get definition(): ISetDefinedNameMutationParam {
    const definition = definitionsIn(this.book).find(({ id }) => id === this.id);
    if (!definition) throw itemNotFound('NamedItem');
    return definition;
  }
}

/** Only constants have a value here; a name that calculates shows as an error, as this host does not calculate it. */
function constantOf(formula: string): { readonly type: string; readonly value: unknown } {
  const text = formula.slice(1).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { type: 'String', value: (quoted[1] ?? '').replace(/""/g, '"') };
  if (/^(true|false)$/i.test(text)) return { type: 'Boolean', value: text.toLowerCase() === 'true' };
  if (text !== '' && Number.isFinite(Number(text))) return { type: 'Double', value: Number(text) };
  return { type: 'Error', value: '#VALUE!' };
}
