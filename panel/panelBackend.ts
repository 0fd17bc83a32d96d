// SPDX-License-Identifier: EUPL-1.2
import type { MethodComparison, MethodComparisonRequest } from '../core/compareMethods.ts';
import type { Capabilities } from '../core/host/capabilities.ts';
import type { ProgressSignal } from '../core/host/port.ts';
import type { MethodChoices } from '../core/method/methodChoices.ts';
import type { Cure } from '../core/model/cure.ts';
import type { Language } from '../core/model/language.ts';
import type { Published, PublishRequest } from '../core/publish.ts';
import type { Removed } from '../core/removeReport.ts';
import type { Survey } from '../core/survey.ts';
import type { Inserted } from '../core/template/insertTemplate.ts';
import type { Cured } from '../core/write/applyCure.ts';
import type { Saved } from '../core/write/saveMethod.ts';
import type { SavedTargets, TargetsRequest } from '../core/write/saveTargets.ts';

/** A calculation that was asked for elsewhere than in the panel: by the ribbon. */
export interface Calculation {
  readonly language: Language;
  readonly published: Promise<Published>;
}

/**
 * All that the panel asks of the program it stands in. Every promise is rejected with a HostError
 * and nothing else; the panel survives anything else too.
 */
export interface PanelBackend {
  /** The language of the program's user interface, as a tag (`it-IT`). */
  readonly language: string;
  readonly capabilities: Capabilities;
  /** Whether the program is dark now; `null` where it does not say. Absent where it never does. */
  isDark?(): boolean | null;
  /** The day it is, year first: reports bear it, and labels expire by it. */
  today(): string;
  survey(signal: ProgressSignal): Promise<Survey>;
  /** Calculates, and makes the report. */
  calculate(request: PublishRequest, signal: ProgressSignal): Promise<Published>;
  /** Removes the sheets of the report, and no other. */
  removeReport(signal: ProgressSignal): Promise<Removed>;
  /** Scores the workbook by two methods; writes nothing. */
  compareMethods(request: MethodComparisonRequest, signal: ProgressSignal): Promise<MethodComparison>;
  /** Writes the workbook's method with these choices into its Method sheet, or into a new one in the given language. */
  saveMethod(choices: MethodChoices, language: Language, signal: ProgressSignal): Promise<Saved>;
  /** Adds targets to the workbook's Targets table, or to a new sheet; nothing is written over. */
  saveTargets(request: TargetsRequest, signal: ProgressSignal): Promise<SavedTargets>;
  /** Makes a correction of the user's cells, or takes one back; nothing where they have changed since. */
  applyCure(cure: Cure, signal: ProgressSignal): Promise<Cured>;
  insertTemplate(language: Language, withSample: boolean, signal: ProgressSignal): Promise<Inserted>;
  /** Shows the cell (`B7`) to the user. */
  goTo(sheet: string, address: string): Promise<void>;
  /**
   * Calls the listener whenever the content of the user's sheets changes; not for what this backend writes itself.
   * Returns how to stop it. Absent where the program cannot tell.
   */
  onChange?(listener: () => void): () => void;
  /**
   * Calls the listener with the first cell (`B7`) of whatever is selected on one of these sheets. Returns how to stop
   * it. Absent where the program cannot tell.
   */
  onSelection?(sheets: readonly string[], listener: (sheet: string, cell: string) => void): () => void;
  /** Calls the listener with every calculation from elsewhere, the latest at once. Returns how to stop it. */
  onCalculation?(listener: (calculation: Calculation) => void): () => void;
}
