// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Frame } from 'playwright-core';
import { PLACES } from '../../panel/places.ts';
import { textsIn } from '../support/textsIn.ts';
import { assertAccessible } from './accessibility.ts';
import type { Checks } from './checks.ts';
import { goTo } from './goTo.ts';
import { openAll } from './openAll.ts';
import { Workbench } from './workbench.ts';

interface Mode {
  readonly name: string;
  /** Of the pane, in CSS pixels. */
  readonly width: number;
  readonly context?: BrowserContextOptions;
  /** Has colours of its own, or another size of things: looked at by axe with all of it unfolded. */
  readonly isLookedAt: boolean;
}

const MODES: readonly Mode[] = [
  // Light at 350 pixels is what all other checks look at.
  { name: 'dark', width: 350, context: { colorScheme: 'dark' }, isLookedAt: true },
  { name: 'forced colours', width: 350, context: { forcedColors: 'active' }, isLookedAt: true },
  { name: '300 pixels', width: 300, isLookedAt: false },
  { name: '600 pixels', width: 600, isLookedAt: false },
  { name: '350 pixels at 200 %', width: 175, context: { deviceScaleFactor: 2 }, isLookedAt: true },
  { name: 'touched', width: 350, context: { hasTouch: true, isMobile: true }, isLookedAt: false },
];

/** Stops of the Tab key from the top of the pane. */
const MOST_STOPS = 4;
/** The least side of what a finger is to meet, in CSS pixels (WCAG 2.5.5). */
const FINGER = 44;

/** The pane in every width, theme and size of type: accessible, nothing cut, and near for the keyboard and the finger. */
export async function checkModes(checks: Checks, browser: Browser, address: string): Promise<void> {
  for (const { name, width, context, isLookedAt } of MODES) {
    const workbench = await Workbench.open(browser, address, { ...(context && { context }) });
    const { pane } = workbench;
    await workbench.page.addStyleTag({ content: `#side { width: ${width}px !important; }` });
    await checks.check(`the keyboard reaches the calculation in ${MOST_STOPS} stops: ${name}`, async () => {
      assert.ok((await stopsToCalculate(workbench)) <= MOST_STOPS);
    });
    await checks.check(`nothing is cut${isLookedAt ? ', and all is accessible' : ''}: ${name}`, async () => {
      await pane.getByRole('button', { name: textsIn('it').panel.calculate.calculate }).click();
      await pane.getByRole('table').first().waitFor();
      for (const place of PLACES) {
        await goTo(pane, place);
        await openAll(pane.getByRole('tabpanel'));
        assert.deepEqual(await cutElements(pane), [], place);
        if (context?.hasTouch) assert.deepEqual(await smallTargets(pane), [], place);
        if (isLookedAt) await assertAccessible(pane);
      }
    });
    await checks.check(`nothing went wrong: ${name}`, async () => assert.deepEqual(workbench.problems, []));
    await workbench.close();
  }
}

async function stopsToCalculate({ page, pane }: Workbench): Promise<number> {
  const wanted = textsIn('it').panel.calculate.calculate;
  await pane.evaluate(() => {
    const first = document.createElement('span');
    first.tabIndex = -1;
    document.body.prepend(first);
    first.focus();
  });
  for (let stops = 1; stops < 20; stops++) {
    await page.keyboard.press('Tab');
    if ((await pane.evaluate(() => document.activeElement?.textContent)) === wanted) return stops;
  }
  throw new Error(`${wanted} is not reached`);
}

/** What sticks out of the pane to the right, other than in a region that scrolls by itself and says so. */
function cutElements(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, a, h1, h2, h3, h4, p, li, select, input, svg, label, dt, dd, table',
      ),
    ]
      .filter(
        (one) => one.checkVisibility() && one.closest('section[tabindex="0"], .visually-hidden') === null,
      )
      .filter((one) => {
        const { width, height, right } = one.getBoundingClientRect();
        return width > 1 && height > 1 && right > document.documentElement.clientWidth + 1;
      })
      .map((one) => one.outerHTML.slice(0, 200)),
  );
}

function smallTargets(pane: Frame): Promise<string[]> {
  return pane.evaluate(
    (least) =>
      [...document.querySelectorAll('button:not(p button), select, [role=tab]')]
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width > 1 && (width < least || height < least);
        })
        .map((one) => one.outerHTML.slice(0, 200)),
    FINGER,
  );
}
