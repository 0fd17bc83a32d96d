// SPDX-License-Identifier: EUPL-1.2
import { shortPrint } from '../core/host/shortPrint.ts';
import type { CellStyle, SheetScript } from '../core/host/steps.ts';
import { defineStyle } from './steps/defineStyle.ts';

/**
 * The named styles of a report. Cells get all that they look like by one name, where each property of theirs would be a
 * request; and the user can change a look for all of them.
 */
export interface Looks {
  /** By {@link lookKey}: the name of the style that cells of this look get. */
  readonly names: ReadonlyMap<string, string>;
  readonly styles: readonly { readonly name: string; readonly look: CellStyle }[];
  /** All that the workbook's styles are called that are ours, those of earlier reports among them. */
  readonly ours: readonly string[];
  /** Those that no sheet needs once the new report stands. */
  readonly obsolete: readonly string[];
}

/** The workbook's styles as they stand. */
export interface ExistingStyles {
  readonly names: readonly string[];
  /** What we have remembered of making. */
  readonly ours: readonly string[];
}

/** Our styles begin with it. */
const PREFIX = 'Cruscotto';

/** Where the workbook keeps which styles are ours: by its name alone a style may be the user's. */
const OURS = 'cruscotto-styles';

/** Asks for the styles and for which of them are ours: {@link existingStyles} needs them after the next sync. */
export function queueStyles({ workbook }: Excel.RequestContext): {
  readonly styles: Excel.StyleCollection;
  readonly setting: Excel.Setting;
} {
  const styles = workbook.styles.load('items/name');
  const setting = workbook.settings.getItemOrNullObject(OURS).load('value');
  return { styles, setting };
}

/** What {@link queueStyles} has brought. */
export function existingStyles({ styles, setting }: ReturnType<typeof queueStyles>): ExistingStyles {
  const names = styles.items.map(({ name }) => name);
  const remembered: unknown = setting.isNullObject ? [] : setting.value;
  const ours = new Set(Array.isArray(remembered) ? remembered.map(String) : []);
  return { names, ours: names.filter((name) => ours.has(name)) };
}

/**
 * One style for each look of the scripts. Its name follows from the look, so a report made again has the same styles; where
 * the user has one of that name, ours gets another. `areSheetsLeft`: sheets that are not replaced may need the old ones.
 */
export function planLooks(
  scripts: readonly SheetScript[],
  existing: ExistingStyles,
  areSheetsLeft: boolean,
): Looks {
  const looks = new Map(
    scripts.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.step === 'style' ? [[lookKey(step.style), step.style] as const] : [])),
    ),
  );
  const users = existing.names.filter((name) => !existing.ours.includes(name));
  const taken = new Set(users.map((name) => name.toLowerCase()));
  const styles = [...looks].map(([key, look]) => {
    const name = freeName(`${PREFIX} ${shortPrint(key)}`, taken);
    taken.add(name.toLowerCase());
    return { key, name, look };
  });
  const names = new Map(styles.map(({ key, name }) => [key, name]));
  const needed = new Set(names.values());
  const old = existing.ours.filter((name) => !needed.has(name));
  return {
    names,
    styles,
    ours: [...needed, ...old],
    obsolete: areSheetsLeft ? [] : old,
  };
}

/** What tells one look from another. */
export function lookKey(look: CellStyle): string {
  return JSON.stringify(look);
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Queues the styles; those of an earlier report are there already and are what they were. */
export function queueLooks({ workbook }: Excel.RequestContext, looks: Looks, existing: ExistingStyles): void {
  if (looks.styles.length === 0) return;
  workbook.settings.add(OURS, looks.ours);
  for (const { name, look } of looks.styles) {
    if (!existing.ours.includes(name)) workbook.styles.add(name);
    defineStyle(workbook.styles.getItem(name), look);
  }
}

/**
 * Removes styles of ours that no sheet needs any more. Where Excel refuses, nothing is wrong but that they are still there:
 * they are remembered, and the next report, or its removal, tries again.
 */
export async function removeStyles(
  context: Excel.RequestContext,
  names: readonly string[],
  ours: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  const { styles, settings } = context.workbook;
  for (const name of names) styles.getItem(name).delete();
  const left = ours.filter((name) => !names.includes(name));
  if (left.length > 0) settings.add(OURS, left);
  else settings.getItemOrNullObject(OURS).delete();
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
