// SPDX-License-Identifier: EUPL-1.2
import {
  compareMethods,
  type MethodComparison,
  type MethodComparisonRequest,
} from '../../core/compareMethods.ts';
import { CAPABILITIES, type Capabilities } from '../../core/host/capabilities.ts';
import type { ProgressSignal } from '../../core/host/port.ts';
import type { MethodChoices } from '../../core/method/methodChoices.ts';
import type { Cure } from '../../core/model/cure.ts';
import type { Grid } from '../../core/model/grid.ts';
import type { Language } from '../../core/model/language.ts';
import type { Published, PublishRequest } from '../../core/publish.ts';
import type { MethodOverride } from '../../core/read/readMethod.ts';
import type { Removed } from '../../core/removeReport.ts';
import { buildReport } from '../../core/report/buildReport.ts';
import { DEFAULT_PARTS } from '../../core/report/parts.ts';
import { reportInputOf } from '../../core/report/reportInput.ts';
import { scoresShown } from '../../core/report/scoresShown.ts';
import { score } from '../../core/score.ts';
import { survey } from '../../core/survey.ts';
import { applyCure } from '../../core/write/applyCure.ts';
import { saveMethod } from '../../core/write/saveMethod.ts';
import { type SavedTargets, saveTargets, type TargetsRequest } from '../../core/write/saveTargets.ts';
import type { Calculation, PanelBackend } from '../../panel/panelBackend.ts';
import { gridHost } from '../core/method/gridHost.ts';
import { workbook } from './workbook.ts';

/** A backend over some grids in memory, which says what was asked of it and can be told what to answer. */
export class FakeBackend implements PanelBackend {
  capabilities: Capabilities = CAPABILITIES.excel;
  /** What was asked, in words. */
  readonly asked: string[] = [];
  /** Takes the place of the next calculation. */
  calculation: ((signal: ProgressSignal) => Promise<Published>) | null = null;
  /** Takes the place of the next comparisons. */
  comparison: ((signal: ProgressSignal) => Promise<MethodComparison>) | null = null;
  /** Takes the place of the next writing of targets. */
  writing: ((signal: ProgressSignal) => Promise<SavedTargets>) | null = null;
  /** What going to a place is rejected with. */
  goingFails: unknown = null;
  /** What reading is rejected with. */
  readingFails: unknown = null;
  /** The names of the sheets of the report, for its removal. */
  report: readonly string[] = ['Cruscotto', 'Dimensioni'];
  /** Cells of the method that hold a formula, as `Metodo 6 1`: row and column from 0. */
  formulas: ReadonlySet<string> = new Set();
  private readonly listeners = new Set<() => void>();
  private readonly selecting = new Set<(sheet: string, cell: string) => unknown>();
  private readonly followers = new Set<(calculation: Calculation) => void>();

  constructor(
    public grids: readonly Grid[] = workbook(),
    readonly language = 'it-IT',
  ) {}

  async survey() {
    this.asked.push('survey');
    if (this.readingFails !== null) throw this.readingFails;
    return survey(this.grids, 'it');
  }

  async calculate(request: PublishRequest, signal: ProgressSignal): Promise<Published> {
    const { language, overrides = [], parts = DEFAULT_PARTS } = request;
    const choices = overrides.map(([key, value]) => ` ${key}=${value}`).join('');
    const others = String(parts) === String(DEFAULT_PARTS) ? '' : ` as ${parts.join(', ')}`;
    this.asked.push(
      `calculate ${language}${choices}${others}${cardsInWords(request)}${request.chartSheets ? ' with sheets of charts' : ''}`,
    );
    return this.calculation === null ? published(this.grids, language, overrides) : this.calculation(signal);
  }

  async removeReport(): Promise<Removed> {
    this.asked.push('removeReport');
    return { outcome: 'removed', sheets: this.report };
  }

  async compareMethods(request: MethodComparisonRequest, signal: ProgressSignal): Promise<MethodComparison> {
    this.asked.push(`compare ${request.methods.join(' with ')}`);
    return this.comparison === null
      ? compareMethods(gridHost(this), request, signal)
      : this.comparison(signal);
  }

  async saveMethod(choices: MethodChoices, language: Language, signal: ProgressSignal) {
    this.asked.push(
      `saveMethod ${language}${[...choices].map(([key, value]) => ` ${key}=${value}`).join('')}`,
    );
    return saveMethod(gridHost(this, this.formulas), choices, language, signal);
  }

  today() {
    return '2026-11-23';
  }

  async saveTargets(request: TargetsRequest, signal: ProgressSignal) {
    const { targets, due, language } = request;
    const written = targets
      .map(({ cluster, indicator, value }) => ` ${cluster}.${indicator}=${value}`)
      .join('');
    this.asked.push(`saveTargets ${language} by ${due}${written}`);
    return this.writing === null ? saveTargets(gridHost(this), request, signal) : this.writing(signal);
  }

  async applyCure(cure: Cure, signal: ProgressSignal) {
    const cells = cure.cells.map(({ sheet, cell, after }) => ` ${sheet}!${cell}=${after}`);
    this.asked.push(`applyCure${cells.join('')}`);
    return applyCure(gridHost(this, this.formulas), cure, signal);
  }

  async insertTemplate(language: Language, withSample: boolean) {
    this.asked.push(`insertTemplate ${language} ${withSample ? 'with sample' : 'empty'}`);
    this.grids = workbook();
    return { outcome: 'inserted', sheets: this.grids.map((grid) => grid.sheet) } as const;
  }

  async goTo(sheet: string, address: string) {
    this.asked.push(`goTo ${sheet} ${address}`);
    if (this.goingFails !== null) throw this.goingFails;
  }

  onChange(listener: () => void) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onSelection(sheets: readonly string[], tell: (sheet: string, cell: string) => void) {
    const listener = (sheet: string, cell: string) => sheets.includes(sheet) && tell(sheet, cell);
    this.selecting.add(listener);
    return () => this.selecting.delete(listener);
  }

  /** The user selects a cell; false where nobody asked to hear of it. */
  select(sheet: string, cell: string): boolean {
    for (const listener of this.selecting) listener(sheet, cell);
    return this.selecting.size > 0;
  }

  onCalculation(listener: (calculation: Calculation) => void) {
    this.followers.add(listener);
    return () => this.followers.delete(listener);
  }

  /** The user calculates by the ribbon. */
  calculateElsewhere(calculation: Calculation) {
    for (const follower of this.followers) follower(calculation);
  }

  /** The user changes the workbook. */
  change(grids: readonly Grid[]) {
    this.grids = grids;
    for (const listener of this.listeners) listener();
  }
}

function cardsInWords({ cards, anonymous, peers }: PublishRequest): string {
  const of = cards === null || cards === undefined ? '' : ` with cards of ${cards.join(', ') || 'nobody'}`;
  const among = peers?.kind === 'chosen' ? ` ${peers.clusters.join(', ') || 'nobody'}` : '';
  const compared = peers === undefined || peers.kind === 'all' ? '' : ` among ${peers.kind}${among}`;
  return `${of}${anonymous ? ' anonymous' : ''}${compared}`;
}

/** What publishing comes to, without a host. */
export function published(
  grids: readonly Grid[],
  language: Language,
  overrides: readonly MethodOverride[] = [],
): Published {
  const { run, history, guidance, findings } = score(grids, { language, overrides, withHistory: true });
  if (run === null) return { outcome: 'refused', findings };
  const { sheets } = buildReport(reportInputOf(run, history, language, { guidance }), []);
  return {
    outcome: 'published',
    run,
    history,
    guidance,
    findings,
    sheets: sheets.map(({ name }) => name),
    unmade: [],
    sheetOf: new Map(sheets.map(({ key, name }) => [key, name])),
    charts: sheets.flatMap(({ charts }) => charts),
    scores: sheets.flatMap(scoresShown),
  };
}
