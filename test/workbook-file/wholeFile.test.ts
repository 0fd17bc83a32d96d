// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformSync } from '@swc/core';
import type { HostError } from '../../core/host/hostError.ts';
import { checkOut, type Files, readWhole, writeWhole } from '../../workbook-file/wholeFile.ts';
import { textsIn } from '../support/textsIn.ts';

const OLDER = new Uint8Array([1, 2, 3]);
const NEW = new Uint8Array(100_000).fill(7);

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'cruscotto-'));
  await fs.writeFile(at('in.xlsx'), OLDER);
  await fs.writeFile(at('out.xlsx'), OLDER);
});
afterEach(() => fs.rm(folder, { recursive: true }));

const codeOf = (job: Promise<unknown>) =>
  job.then(
    () => null,
    ({ code, name }: HostError) => (name === 'HostError' ? code : name),
  );
const contents = async (name: string) => new Uint8Array(await fs.readFile(at(name)));

/** A file system whose calls are counted, and the n-th of which does as told; writing writes half before. */
function faulty(nth: number, fault: () => Promise<never>): { readonly files: Files; calls: () => number } {
  let calls = 0;
  const counted = async (run: () => Promise<unknown>) => {
    calls++;
    return calls === nth ? fault() : run();
  };
  const ofHandle = (handle: fs.FileHandle) =>
    Object.assign(Object.create(handle), {
      writeFile: async (bytes: Uint8Array) => {
        await handle.writeFile(bytes.subarray(0, bytes.length / 2));
        return counted(() => handle.writeFile(bytes.subarray(bytes.length / 2)));
      },
      sync: () => counted(() => handle.sync()),
      close: () => counted(() => handle.close()),
    });
  const names = [
    'access',
    'chmod',
    'chown',
    'lstat',
    'readFile',
    'readlink',
    'realpath',
    'rename',
    'rm',
    'stat',
  ] as const;
  const files = Object.fromEntries(
    names.map((name) => [
      name,
      (...args: unknown[]) => counted(() => (fs[name] as (...all: unknown[]) => Promise<unknown>)(...args)),
    ]),
  );
  const open = (...args: Parameters<typeof fs.open>) => counted(async () => ofHandle(await fs.open(...args)));
  return { files: { ...files, open } as unknown as Files, calls: () => calls };
}

const full = async (): Promise<never> => {
  throw Object.assign(new Error('full'), { code: 'ENOSPC' });
};

test('an older file is replaced whole, with its mode, and nothing is left beside it', async () => {
  await fs.chmod(at('out.xlsx'), 0o640);
  await writeWhole(at('out.xlsx'), NEW);
  expect(await contents('out.xlsx')).toEqual(NEW);
  expect((await fs.stat(at('out.xlsx'))).mode & 0o777).toBe(0o640);
  expect((await fs.readdir(folder)).sort()).toEqual(['in.xlsx', 'out.xlsx']);
});

test.each(['out.xlsx', 'not-yet.xlsx'])(
  'a symbolic link stays one, and leads to the new file: %s',
  async (target) => {
    await fs.symlink(target, at('link.xlsx'));
    await checkOut(at('link.xlsx'), at('in.xlsx'));
    await writeWhole(at('link.xlsx'), NEW);
    expect((await fs.lstat(at('link.xlsx'))).isSymbolicLink()).toBe(true);
    expect(await contents(target)).toEqual(NEW);
  },
);

test('a link that leads back to itself is told, not followed for ever', async () => {
  await fs.symlink('loop.xlsx', at('loop.xlsx'));
  expect(await codeOf(checkOut(at('loop.xlsx'), at('in.xlsx')))).toBe('file-failed');
  expect(await codeOf(writeWhole(at('loop.xlsx'), NEW))).toBe('file-failed');
});

test('the new file gets the owner of the older one, or stays who writes it', async () => {
  const { uid, gid } = await fs.stat(at('out.xlsx'));
  const given: unknown[] = [];
  const chown = async (_: unknown, ...owner: number[]) => {
    given.push(...owner);
    throw Object.assign(new Error('not allowed'), { code: 'EPERM' });
  };
  await writeWhole(at('out.xlsx'), NEW, { ...fs, chown });
  expect(given).toEqual([uid, gid]);
  expect(await contents('out.xlsx')).toEqual(NEW);
});

test('whichever call of the file system fails, the older file or the new one stands whole', async () => {
  const { files, calls } = faulty(0, full);
  await writeWhole(at('out.xlsx'), NEW, files);
  expect(calls()).toBeGreaterThan(8);
  for (let nth = 1; nth <= calls(); nth++) {
    await fs.writeFile(at('out.xlsx'), OLDER);
    const code = await codeOf(writeWhole(at('out.xlsx'), NEW, faulty(nth, full).files));
    expect([null, 'disk-full']).toContain(code);
    const { length } = await contents('out.xlsx');
    expect([OLDER.length, NEW.length]).toContain(length);
    if (code !== null) expect(length).toBe(OLDER.length);
    expect((await fs.readdir(folder)).sort()).toEqual(['in.xlsx', 'out.xlsx']);
  }
});

test('whenever it ends in between, as by a loss of power, the older file or the new one stands whole', async () => {
  const { files, calls } = faulty(0, full);
  await writeWhole(at('out.xlsx'), NEW, files);
  for (let nth = 1; nth <= calls(); nth++) {
    await fs.writeFile(at('out.xlsx'), OLDER);
    await new Promise<void>((ended) => {
      const never = () => {
        ended();
        return new Promise<never>(() => {});
      };
      writeWhole(at('out.xlsx'), NEW, faulty(nth, never).files).then(ended);
    });
    expect([OLDER.length, NEW.length]).toContain((await contents('out.xlsx')).length);
  }
});

/** `wholeFile.ts` as plain JavaScript in a folder of its own: a process that runs it starts in no time. */
async function plainWriter(): Promise<string> {
  const rooms = ['core/host/hostError', 'workbook-file/wholeFile'];
  for (const file of rooms) {
    const source = await fs.readFile(`${file}.ts`, 'utf8');
    const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
    await fs.mkdir(path.dirname(at(`js/${file}`)), { recursive: true });
    await fs.writeFile(at(`js/${file}.mjs`), code.replace(/hostError\.ts/, 'hostError.mjs'));
  }
  const script = `
    import { writeWhole } from './workbook-file/wholeFile.mjs';
    for (let i = 1; ; i++) {
      await writeWhole(process.argv[2], new Uint8Array(1_000_000).fill(i % 200));
      if (i === 1) process.stdout.write('writing');
    }`;
  await fs.writeFile(at('js/write.mjs'), script);
  return at('js/write.mjs');
}

/** A hundred in the long run. */
const KILLS = Number(process.env.KILLS ?? 12);

test('a process that is killed at any moment leaves a whole file', async () => {
  const writer = await plainWriter();
  const seen = new Set<number>();
  for (let i = 0; i < KILLS; i++) {
    const child = spawn(process.execPath, [writer, at('out.xlsx')]);
    await new Promise((begun) => child.stdout.once('data', begun));
    await new Promise((later) => setTimeout(later, (i * 7919) % 23));
    child.kill('SIGKILL');
    await new Promise((ended) => child.once('exit', ended));
    const bytes = await contents('out.xlsx');
    expect([bytes.length, new Set(bytes).size]).toEqual([1_000_000, 1]);
    seen.add(bytes[0]!);
  }
  // The moments differed.
  expect(seen.size).toBeGreaterThan(1);
  expect(await contents('in.xlsx')).toEqual(OLDER);
});

const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EMFILE', 'EROFS', 'ENOENT', 'ETIMEDOUT'] as const;

test.each(CODES)(
  'whichever reading or writing fails by %s, both files stand and it is told in words',
  async (code) => {
    const fails = async (): Promise<never> => {
      throw Object.assign(new Error('fails'), { code });
    };
    const job = async (files: Files) => {
      const bytes = await readWhole(at('in.xlsx'), files);
      await checkOut(at('out.xlsx'), at('in.xlsx'), files);
      await writeWhole(at('out.xlsx'), new Uint8Array([...bytes, ...NEW]), files);
    };
    const { files, calls } = faulty(0, fails);
    await job(files);
    const all = calls();
    expect(all).toBeGreaterThan(15);
    for (let nth = 1; nth <= all; nth++) {
      await fs.writeFile(at('out.xlsx'), OLDER);
      const failed = await job(faulty(nth, fails).files).catch((error: HostError) => error);
      if (failed !== undefined) {
        expect(failed.name).toBe('HostError');
        expect(textsIn('en').hostErrors[failed.code]).toMatch(/\.$/);
        expect(await contents('out.xlsx')).toEqual(OLDER);
      } else {
        // Only what comes after the new file stands, or what is looked at twice, may fail unsaid.
        expect((await contents('out.xlsx')).length).toBe(OLDER.length + NEW.length);
      }
      expect(await contents('in.xlsx')).toEqual(OLDER);
    }
  },
);

test('what could not be written is told before', async () => {
  const told = (out: string) => codeOf(checkOut(out, at('in.xlsx')));
  expect(await told(at('out.xlsx'))).toBeNull();
  expect(await told(at('new.xlsx'))).toBeNull();
  expect(await told(at('nowhere/new.xlsx'))).toBe('file-not-found');
  expect(await told(folder)).toBe('file-is-folder');
  expect(await told('/dev/null')).toBe('file-failed');
  expect(await told(at('in.xlsx'))).toBe('out-is-input');
  await fs.link(at('in.xlsx'), at('same.xlsx'));
  await fs.symlink('in.xlsx', at('link.xlsx'));
  expect([await told(at('same.xlsx')), await told(at('link.xlsx'))]).toEqual([
    'out-is-input',
    'out-is-input',
  ]);
  const forbidden = async (): Promise<never> => {
    throw Object.assign(new Error('read-only'), { code: 'EROFS' });
  };
  const { files } = faulty(0, full);
  expect(await codeOf(checkOut(at('new.xlsx'), at('in.xlsx'), { ...files, open: forbidden }))).toBe(
    'file-forbidden',
  );
  expect((await fs.readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('what cannot be read is told', async () => {
  expect(await codeOf(readWhole(at('nowhere.xlsx')))).toBe('file-not-found');
  expect(await codeOf(readWhole(folder))).toBe('file-is-folder');
  expect(await codeOf(readWhole(at('in.xlsx'), faulty(1, full).files))).toBe('disk-full');
});
