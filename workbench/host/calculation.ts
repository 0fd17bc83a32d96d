// SPDX-License-Identifier: EUPL-1.2
import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type IFormulaDirtyData,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { ExcelError } from './excelError.ts';

type Dirty = Partial<IFormulaDirtyData>;

/** How long Univer's engine may take before a batch fails: on a busy machine much, so this is for what hangs. */
const patienceMs = 600_000;

/**
 * Knows whether Univer's formula engine still owes results.
 *
 * Univer starts calculating 100 ms after the last change. A batch that reads right after one that wrote would wait
 * for that every time, so this starts the calculation itself, over exactly what has changed since the last one.
 */
export class Calculation {
  private readonly changes: ICommandInfo[] = [];
  private readonly missing: Dirty;
  /** What is being calculated, whoever asked for it; `null` when its results are there. */
  private inFlight: Dirty | null = null;
  /** What was stopped before its results were there. */
  private readonly owed: Dirty[] = [];

  constructor(
    private readonly api: FUniver,
    private readonly injector: Injector,
  ) {
    this.missing = { dirtyRanges: injector.get(FormulaDataModel).getFormulaDirtyRanges() };
    const dirtyManager = injector.get(IActiveDirtyManagerService);
    api.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.started(command.params as Dirty);
      else if (command.id === SetFormulaCalculationStopMutation.id) this.stopped();
      else if (dirtyManager.has(command.id) && !isOnlyForLooks(command, options)) this.changes.push(command);
    });
    api.getFormula().calculationEnd((state) => {
      if (state !== FormulaExecutedStateType.STOP_EXECUTION) this.inFlight = null;
    });
  }

  /** Resolves when every formula shows the value that follows from the cells as they are now. */
  async settled(): Promise<void> {
    await this.running();
    for (let dirty = this.takeDirty(); dirty !== null; dirty = this.takeDirty()) {
      this.api.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
      await this.running();
    }
  }

  /** Recalculates every formula of the workbook. */
  async calculateAll(): Promise<void> {
    this.owed.push({ ...emptyDirty(), forceCalculation: true });
    await this.settled();
  }

  private started(dirty: Dirty): void {
    this.stopped();
    this.inFlight = dirty;
    this.changes.length = 0;
  }

  /** Univer's own timer stops whatever is being calculated, and goes on with no more than it knows itself. */
  private stopped(): void {
    if (this.inFlight !== null) this.owed.push(this.inFlight);
    this.inFlight = null;
  }

  private async running(): Promise<void> {
    const { started, resultApplied, completed, stopped, resultEmitted } = this.injector.get(
      FormulaCalculationSessionService,
    ).state;
    if (!started || (resultApplied && (completed || stopped || resultEmitted))) return;
    try {
      await this.api.getFormula().onCalculationResultApplied(patienceMs);
    } catch {
      throw new ExcelError(
        'GeneralException',
        `Formulas were not calculated within ${patienceMs / 1000} s.`,
        '',
        500,
      );
    }
  }

  /** What has changed since the last calculation, or null where nothing has. */
  private takeDirty(): Dirty | null {
    const dirtyManager = this.injector.get(IActiveDirtyManagerService);
    const parts: Dirty[] = [
      ...this.owed,
      ...this.changes.map((command) => dirtyManager.get(command.id)?.getDirtyData(command) ?? {}),
    ];
    this.owed.length = 0;
    this.changes.length = 0;
    if (this.missing.dirtyRanges?.length) {
      parts.push({ dirtyRanges: this.missing.dirtyRanges });
      this.missing.dirtyRanges = [];
    }
    return parts.length === 0 ? null : parts.reduce<Dirty>(merge, emptyDirty());
  }
}

/** The changes that Univer's own trigger leaves out: results of formulas, and formats. */
function isOnlyForLooks(command: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as { trigger?: string };
  return (
    options?.onlyLocal === true ||
    trigger === SetStyleCommand.id ||
    trigger === SetBorderCommand.id ||
    trigger === ClearSelectionFormatCommand.id
  );
}

function emptyDirty(): Dirty {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

function merge(a: Dirty, b: Dirty): Dirty {
  return mergeTrees(a, b) as Dirty;
}

/** Lists are joined, flags kept once set, maps merged level by level. */
function mergeTrees(a: unknown, b: unknown): unknown {
  if (b === undefined || b === null) return a;
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  if (isTree(a) && isTree(b)) {
    const merged = new Map(Object.entries(a));
    for (const [key, value] of Object.entries(b)) merged.set(key, mergeTrees(merged.get(key), value));
    return Object.fromEntries(merged);
  }
  return typeof a === 'boolean' && typeof b === 'boolean' ? a || b : b;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
