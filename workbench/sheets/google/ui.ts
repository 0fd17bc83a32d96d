// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import { enumeration } from '../enumeration.ts';
import type { Execution } from '../execution.ts';
import { createMenu, type MenuState } from './menu.ts';

type Ui = GoogleAppsScript.Base.Ui;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export interface ShownPage {
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  readonly content: string;
  /** In pixels; `null` where the script has not said. A sidebar is 300 wide whatever it says. */
  readonly width: number | null;
  readonly height: number | null;
}

/** What the user has been shown, the latest last. */
export interface Shown {
  readonly menus: MenuState[];
  readonly pages: ShownPage[];
  readonly alerts: string[];
}

const BUTTONS = enumeration<Ui['Button']>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const BUTTON_SETS = enumeration<Ui['ButtonSet']>('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

export function createUi(execution: Execution, shown: Shown): Ui {
  const show = (kind: ShownPage['kind'], output: HtmlOutput, title: string): void => {
    const page = {
      title,
      content: output.getContent(),
      width: output.getWidth(),
      height: output.getHeight(),
    };
    shown.pages.push({ kind, ...page });
  };
  return emulate<Ui>(execution, 'Ui', {
    Button: BUTTONS,
    ButtonSet: BUTTON_SETS,
    alert: (...given: unknown[]) => {
      shown.alerts.push(given.filter((text) => typeof text === 'string').join('\n'));
      return BUTTONS.OK;
    },
    createAddonMenu: () => createMenu(execution, null, (menu) => shown.menus.push(menu)),
    createMenu: (caption) => createMenu(execution, caption, (menu) => shown.menus.push(menu)),
    showSidebar: (output) => show('sidebar', output, output.getTitle()),
    showModalDialog: (output, title) => show('dialog', output, title),
    showModelessDialog: (output, title) => show('dialog', output, title),
  });
}
