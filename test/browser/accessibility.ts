// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** Half-way from one colour to another, a text has neither's contrast. Bars that run for ever are not waited for. */
function colourChangesEnded(frame: Frame): Promise<unknown> {
  return frame.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    ),
  );
}

/** Runs axe-core in a page or frame, leaving out what matches `except`. Throws with every violation. */
export async function assertAccessible(frame: Frame, except: readonly string[] = []): Promise<void> {
  await colourChangesEnded(frame);
  await frame.evaluate(axe.source);
  const violations = await frame.evaluate(async (exclude) => {
    const { axe: runner } = window as unknown as { readonly axe: typeof axe };
    const { passes, violations: found } = await runner.run({
      include: [['html']],
      exclude: exclude.map((one) => [one]),
    });
    if (passes.length <= 10) throw new Error(`axe looked at ${passes.length} things only`);
    return found.map(
      ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join('\n')}`,
    );
  }, except);
  assert.deepEqual(violations, []);
}
