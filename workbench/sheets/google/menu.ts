// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Execution } from '../execution.ts';

type Menu = GoogleAppsScript.Base.Menu;

export interface MenuState {
  /** `null` is the add-on's own entry in the Extensions menu. */
  readonly caption: string | null;
  /** `null` is a line between items. */
  readonly items: readonly ({ readonly caption: string; readonly functionName: string } | null)[];
}

export function createMenu(
  execution: Execution,
  caption: string | null,
  add: (menu: MenuState) => void,
): Menu {
  const items: MenuState['items'][number][] = [];
  const menu: Menu = emulate<Menu>(execution, 'Menu', {
    addItem: (itemCaption, functionName) => {
      items.push({ caption: itemCaption, functionName });
      return menu;
    },
    addSeparator: () => {
      items.push(null);
      return menu;
    },
    addToUi: () => add({ caption, items: [...items] }),
  });
  return menu;
}
