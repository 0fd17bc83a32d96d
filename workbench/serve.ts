// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { listen } from './listen.ts';

/** `npm start`: builds the add-in and the workbench, then serves both to this machine. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function wantedPort(): number {
  const port = Number(process.env.PORT ?? 3000);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  say(`PORT=${process.env.PORT} is no port number; 3000 is used.`);
  return 3000;
}

say('Building the workbench (some seconds; the next start is quicker) …');
await build(root, say);
const { address } = await listen(root, wantedPort(), (port) => {
  say(`Port ${port} is busy: another program, or another workbench, is using it. Trying ${port + 1}.`);
});
say(`The workbench is ready: ${address}  (stop it with Ctrl+C)`);
