// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Checks } from './checks.ts';

const OFFICE_JS = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/** What the workbench shows is what ships: every file byte for byte, except for the one Office.js tag in the pane. */
export async function checkShipped(checks: Checks, address: string, root: string): Promise<void> {
  const folder = path.join(root, 'dist/excel');
  const served = async (name: string) =>
    Buffer.from(await (await fetch(`${address}/excel/${name}`)).arrayBuffer());

  await checks.check('the pane is served as it ships except for the Office.js tag', async () => {
    const [before, after, ...more] = (await readFile(`${folder}/taskpane.html`, 'utf8')).split(OFFICE_JS);
    assert.equal(more.length, 0);
    const page = (await served('taskpane.html')).toString('utf8');
    assert.ok(page.startsWith(before!) && page.endsWith(after!));
    const swapped = page.slice(before!.length, page.length - after!.length);
    assert.match(swapped, /^(?:<script src="\/[^"]+"><\/script>){2}$/);
  });
  await checks.check('everything else of the add-in is served as it ships', async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(?:js|png|xml|txt|json)$/.test(entry.name));
    assert.ok(files.length > 0);
    for (const file of files) {
      const full = path.join(file.parentPath, file.name);
      const name = path.relative(folder, full).split(path.sep).join('/');
      assert.ok((await readFile(full)).equals(await served(name)), name);
    }
  });
}
