// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { Browser, Locator } from 'playwright-core';
import { userFile } from '../host/userFile.ts';
import { textsIn } from '../support/textsIn.ts';
import type { Checks } from './checks.ts';
import { MANY } from './manyClusters.ts';
import { Workbench } from './workbench.ts';

const texts = textsIn('it');
const { panel, next, report } = texts;

/** A person at the workbench, whose every click, choice and typing is counted. */
class Officer {
  acts = 0;

  constructor(readonly workbench: Workbench) {}

  get pane() {
    return this.workbench.pane;
  }

  async click(what: Locator): Promise<void> {
    this.acts++;
    await what.click();
  }

  button(name: string | RegExp, within: Locator = this.pane.locator('body')): Promise<void> {
    return this.click(within.getByRole('button', { name, exact: true }));
  }

  place(name: keyof typeof panel.places & ('data' | 'results' | 'actions' | 'method')): Promise<void> {
    return this.click(this.pane.getByRole('tab', { name: new RegExp(`^${panel.places[name]}`) }));
  }

  async fill(field: Locator, text: string): Promise<void> {
    this.acts++;
    await field.fill(text);
  }

  async choose(list: Locator, option: string): Promise<void> {
    this.acts++;
    await list.selectOption(option);
  }

  async calculated(): Promise<void> {
    await this.pane.getByText(panel.outcome.published).first().waitFor();
    await this.workbench.ready();
  }
}

interface Job {
  readonly name: string;
  /** Clicks, choices and typings that it takes. */
  readonly acts: number;
  readonly run: (officer: Officer) => Promise<void>;
}

/** Those that begin with the sample, calculated. */
const JOBS: readonly Job[] = [
  {
    name: 'whose governance is weakest, and why, down to the cell',
    acts: 5,
    async run(officer) {
      const { pane, workbench } = officer;
      const header = pane.getByRole('columnheader', { name: /Governance/ }).getByRole('button');
      await officer.click(header);
      if ((await pane.locator('th[aria-sort=ascending]', { hasText: 'Governance' }).count()) === 0) {
        await officer.click(header);
      }
      const weakest = pane.getByRole('table').first().locator('tbody tr').first();
      const name = await weakest.getByRole('rowheader').textContent();
      const headers = await pane.getByRole('table').first().getByRole('columnheader').allTextContents();
      const column = headers.findIndex((one) => one.includes('Governance'));
      await officer.click(weakest.locator('th, td').nth(column).getByRole('button'));
      const section = pane.getByRole('region', { name: 'Da dove viene' });
      await section.getByRole('heading', { name: new RegExp(`^${name}`) }).waitFor();
      await officer.click(section.locator('button[aria-expanded=false]:not([aria-label])').first());
      const value = section.getByRole('button', { name: /^Valore dichiarato/ }).first();
      const [sheet, cell] = /([^!\s]+)!([A-Z]+\d+)/.exec((await value.textContent())!)!.slice(1);
      await officer.click(value);
      await workbench.untilSelected('Dati', cell!);
      assert.ok(sheet!.endsWith('Dati'));
    },
  },
  {
    name: 'what a cluster should do next',
    acts: 2,
    async run(officer) {
      await officer.place('actions');
      const section = officer.pane.getByRole('region', { name: next.heading });
      await officer.choose(section.getByLabel(next.cluster), 'LGCA');
      assert.equal(await section.locator('ol li').count(), 3);
    },
  },
  {
    name: 'the shortest way to Gold, written as targets',
    acts: 6,
    async run(officer) {
      await officer.place('actions');
      const section = officer.pane.getByRole('region', { name: next.heading });
      await officer.choose(section.getByLabel(next.cluster), 'CAT.AL');
      await officer.button(next.plan.heading, section);
      await officer.choose(section.getByLabel(next.plan.goal), 'gold');
      await officer.button(next.plan.find, section);
      await officer.button(next.writing.write, section);
      await section.getByText(next.writing.done, { exact: true }).waitFor();
    },
  },
  {
    name: 'another weight for a dimension',
    acts: 6,
    async run(officer) {
      const { workbench, pane } = officer;
      const before = await workbench.grid('Cruscotto');
      await officer.place('method');
      await officer.button(/^Pesi/);
      await officer.button('Apri il foglio Indicatori');
      await workbench.untilSelected('Indicatori', 'A1');
      const { cells } = await workbench.grid('Indicatori');
      const header = cells.findIndex((row) => row.includes('Peso'));
      const column = cells[header]!.indexOf('Peso');
      const row = cells.findIndex((one) => one.includes('Governance'));
      officer.acts += 2;
      await workbench.select('Indicatori', `${String.fromCharCode(65 + column)}${row + 1}`);
      await workbench.type('3');
      await officer.button(panel.calculate.calculate);
      await officer.calculated();
      await pane.getByRole('table').first().waitFor();
      assert.notDeepEqual((await workbench.grid('Cruscotto')).cells, before.cells);
    },
  },
  {
    name: 'a card that names no other cluster',
    acts: 6,
    async run(officer) {
      const { pane, workbench } = officer;
      await officer.button(panel.calculate.parts);
      await officer.click(pane.getByRole('checkbox', { name: report.sheets.cards }));
      await officer.click(pane.getByRole('radio', { name: panel.calculate.cards.some }));
      await officer.click(pane.getByRole('checkbox', { name: /LGCA/ }));
      await officer.click(pane.getByRole('checkbox', { name: panel.calculate.cards.anonymous }));
      await officer.button(panel.calculate.calculate);
      await officer.calculated();
      const { cells } = await workbench.grid('Scheda LGCA');
      assert.ok(!cells.flat().some((cell) => typeof cell === 'string' && /AFIL|TSC&C/.test(cell)));
    },
  },
];

/** What an officer comes to do, and in how few clicks it is done. */
export async function checkJobs(checks: Checks, browser: Browser, address: string): Promise<void> {
  const job = async ({ name, acts, run }: Job, begin: (officer: Officer) => Promise<void>) => {
    const workbench = await Workbench.open(browser, address);
    const officer = new Officer(workbench);
    await checks.check(`an officer’s job in ${acts} clicks or choices: ${name}`, async () => {
      await begin(officer);
      officer.acts = 0;
      await run(officer);
      assert.equal(officer.acts, acts);
      assert.deepEqual(workbench.problems, []);
    });
    await workbench.close();
  };
  for (const one of JOBS) {
    await job(one, async ({ workbench, pane }) => {
      await workbench.calculate();
      await pane.getByRole('table').first().waitFor();
    });
  }
  await job(
    {
      name: 'from a blank workbook to a printed card',
      acts: 6,
      async run(officer) {
        const { pane, workbench } = officer;
        await officer.button(panel.nothing.sample);
        await pane.getByText(panel.problems.none).waitFor();
        await officer.button(panel.calculate.parts);
        await officer.click(pane.getByRole('checkbox', { name: report.sheets.cards }));
        await officer.button(panel.calculate.calculate);
        await officer.calculated();
        await officer.click(pane.locator('summary').first());
        const card = pane.getByRole('button', { name: /^Scheda / }).first();
        const sheet = (await card.textContent())!;
        await officer.click(card);
        await workbench.untilSelected(sheet, 'A1');
      },
    },
    ({ workbench }) => workbench.openEmpty(),
  );
  await job(
    {
      name: 'one of five hundred clusters',
      acts: 1,
      async run(officer) {
        const { pane } = officer;
        await officer.fill(pane.getByRole('searchbox', { name: panel.results.search }), 'cl123');
        await pane.getByText('Cluster mostrati: 1 di 500.').waitFor();
      },
    },
    async ({ workbench }) => {
      await workbench.openBytes(userFile(MANY));
      await workbench.calculate();
    },
  );
}
