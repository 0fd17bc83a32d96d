// SPDX-License-Identifier: EUPL-1.2

/** Runs checks one after another and says of each whether it passed. */
export class Checks {
  private passed = 0;
  private failed = 0;

  constructor(private readonly say: (line: string) => void) {}

  /** A check that throws has failed; the next ones still run. */
  async check(name: string, run: () => Promise<void>): Promise<void> {
    const started = performance.now();
    try {
      await run();
      this.passed++;
      this.say(`passed  ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    } catch (error) {
      this.failed++;
      this.say(`FAILED  ${name}\n${error instanceof Error ? error.stack : String(error)}`);
    }
  }

  /** Says how many; true where none has failed. */
  sum(): boolean {
    this.say(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0;
  }
}
