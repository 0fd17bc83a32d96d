// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { mutatedFiles, testFiles } from './rooms.ts';

/** Fetched when it is needed: installed with the project it would add 26 MB. */
const STRYKER = '@stryker-mutator/core@9.6.1';

// npm run test:mutation -- ROOM [options of Stryker]
const [room = '', ...options] = process.argv.slice(2);
const mutate = mutatedFiles(room).join(',');
const { status } = spawnSync(
  'npx',
  ['--yes', '-p', STRYKER, 'stryker', 'run', '--mutate', mutate, ...options],
  {
    stdio: 'inherit',
    env: { ...process.env, ROOM_TESTS: testFiles(room).join(',') },
  },
);
if (status === 0)
  renameSync('dist/mutation/mutation.json', `dist/mutation/${room.replaceAll('/', '-')}.json`);
process.exitCode = status ?? 1;
