// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** Runs axe-core in a page or frame, leaving out what matches `except`. Throws with every violation. */
export async function assertAccessible(frame: Frame, except: readonly string[] = []): Promise<void> {
  await frame.evaluate(axe.source);
  const violations = await frame.evaluate(async (exclude) => {
    const { axe: runner } = window as unknown as { readonly axe: typeof axe };
    const { violations: found } = await runner.run({
      include: [['html']],
      exclude: exclude.map((one) => [one]),
    });
    return found.map(
      ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join('\n')}`,
    );
  }, except);
  assert.deepEqual(violations, []);
}
