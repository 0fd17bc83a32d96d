// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { expect } from 'expect';
import * as circus from 'jest-circus';
import { ModuleMocker } from 'jest-mock';
import { register } from 'tsx/cjs/api';

/** What hangs is for Stryker to end, which knows how long the tests have taken before. */
const TEST_TIMEOUT = 600_000;

/** Tests of how much their file has compared: with the files of a room in one process they count those of all. */
const COUNTS = /values .*compared/;

/** What Stryker's mutants look at: which of them is active, and which test they are reached by. */
globalThis.__stryker__ ??= {};
const context = globalThis.__stryker__;

/**
 * Runs a room's tests for Stryker, in one process that loads the code and the tests once: only the mutant that is
 * active changes from run to run. Jest loads all anew for every mutant, which takes ten times as long. What it runs
 * tests with is Jest's own; of `jest` there is what the tests of the rooms use.
 */
class CircusRunner {
  static inject = [];
  tests = [];
  /** By id, in the run that is going on; `null` for all. */
  wanted = null;
  failed = null;

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    const mocker = new ModuleMocker(globalThis);
    const jest = { fn: mocker.fn.bind(mocker), spyOn: mocker.spyOn.bind(mocker) };
    Object.assign(globalThis, circus.default, {
      expect,
      jest,
      [Symbol.for('TEST_TIMEOUT_SYMBOL')]: TEST_TIMEOUT,
    });
    register();
    const load = createRequire(resolve('package.json'));
    for (const file of process.env.ROOM_TESTS.split(',')) load(resolve(file));
    this.tests = testsIn(circus.getState().rootDescribeBlock)
      .filter(({ name }) => !COUNTS.test(name))
      .map((test, i) => ({ id: `${i} ${test.name}`, test }));
    const idOf = new Map(this.tests.map(({ id, test }) => [test, id]));
    circus.addEventHandler(({ name, test }) => {
      if (name === 'test_start') {
        const id = idOf.get(test);
        // A mutant that was noticed once need not be noticed again.
        const isWanted = id !== undefined && (this.wanted === null || this.wanted.has(id));
        if (isWanted && this.failed === null) context.currentTestId = id;
        else test.mode = 'skip';
      }
      if (name !== 'test_done') return;
      context.currentTestId = undefined;
      mocker.restoreAllMocks();
      if (test.errors.length > 0) this.failed ??= { id: idOf.get(test), message: messageOf(test.errors[0]) };
    });
  }

  async dryRun() {
    await this.run(null);
    const tests = this.tests.map(({ id, test }) => ({
      id,
      name: pathOf(test),
      timeSpentMs: test.duration ?? 0,
      ...(this.failed?.id === id ? { status: 1, failureMessage: this.failed.message } : { status: 0 }),
    }));
    return { status: 'complete', tests, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    context.activeMutant = activeMutant.id;
    context.hitLimit = hitLimit;
    context.hitCount = hitLimit === undefined ? undefined : 0;
    await this.run(testFilter === undefined ? null : new Set(testFilter));
    context.activeMutant = undefined;
    if (context.hitCount > hitLimit) return { status: 'timeout', reason: 'an endless loop' };
    const nrOfTests = testFilter?.length ?? this.tests.length;
    if (this.failed === null) return { status: 'survived', nrOfTests };
    return { status: 'killed', killedBy: [this.failed.id], failureMessage: this.failed.message, nrOfTests };
  }

  async run(wanted) {
    this.wanted = wanted;
    this.failed = null;
    for (const { test } of this.tests)
      Object.assign(test, { errors: [], status: null, invocations: 0, mode: undefined });
    circus.getState().unhandledErrors.length = 0;
    await circus.run();
  }
}

function testsIn(block) {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));
}

function pathOf({ name, parent }) {
  return parent.parent === undefined ? name : `${pathOf(parent)} › ${name}`;
}

function messageOf([error, fallback]) {
  return String((error ?? fallback)?.message ?? error);
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'circus', injectableClass: CircusRunner }];
