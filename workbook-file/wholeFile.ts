// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { HostError } from '../core/host/hostError.ts';

/** The part of `node:fs/promises` that is used here: tests let it fail. */
export type Files = Pick<
  typeof nodeFiles,
  | 'access'
  | 'chmod'
  | 'chown'
  | 'lstat'
  | 'open'
  | 'readFile'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'stat'
>;

/** Raises HostError where the file cannot be read. */
export async function readWhole(file: string, files: Files = nodeFiles): Promise<Uint8Array> {
  return inFileWords(file, () => files.readFile(file));
}

/**
 * Raises HostError where {@link writeWhole} could not write: the folder is not there or takes no file, the name is that of a
 * folder or a device, the older file must not be written, or it is the workbook that is read.
 */
export async function checkOut(out: string, input: string, files: Files = nodeFiles): Promise<void> {
  await inFileWords(out, async () => {
    const target = await targetOf(out, files);
    const [older, read] = await Promise.all([statOf(target, files), files.stat(input)]);
    if (older !== null) {
      if (older.isDirectory()) throw new HostError('file-is-folder', out);
      if (!older.isFile()) throw new HostError('file-failed', out);
      if (older.dev === read.dev && older.ino === read.ino) throw new HostError('out-is-input', out);
      await files.access(target, nodeFiles.constants.W_OK);
    }
    const probe = besides(target);
    await (await files.open(probe, 'wx')).close();
    await files.rm(probe);
  });
}

/**
 * Writes a file whole or not at all: an older one stays as it is until the new one stands complete on the disk beside it,
 * then gives it its name, through symbolic links, and its mode. Raises HostError.
 */
export async function writeWhole(out: string, bytes: Uint8Array, files: Files = nodeFiles): Promise<void> {
  await inFileWords(out, async () => {
    const target = await targetOf(out, files);
    const older = await statOf(target, files);
    const beside = besides(target);
    try {
      const handle = await files.open(beside, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      if (older !== null) await takeAfter(older, beside, files);
      await files.rename(beside, target);
    } catch (error) {
      await files.rm(beside, { force: true }).catch(() => {});
      throw error;
    }
    await syncFolder(path.dirname(target), files);
  });
}

/** Gives a file the owner of an older one, where the system allows that, and its mode, which a change of owner may reset. */
async function takeAfter({ uid, gid, mode }: Stats, file: string, files: Files): Promise<void> {
  await files.chown(file, uid, gid).catch(() => {});
  await files.chmod(file, mode & 0o7777);
}

/** Where a name leads to in the end, over symbolic links, also where nothing stands there yet. */
async function targetOf(file: string, files: Files): Promise<string> {
  const isLink = (await files.lstat(file).catch(() => null))?.isSymbolicLink() ?? false;
  // Links that lead back to themselves are told here, and not followed for ever.
  const isThere = (await statOf(file, files)) !== null;
  if (isThere) return files.realpath(file);
  if (isLink) return targetOf(path.resolve(path.dirname(file), await files.readlink(file)), files);
  return path.join(await files.realpath(path.dirname(file)), path.basename(file));
}

/** `null` where nothing stands there. */
async function statOf(file: string, files: Files) {
  return files.stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** A name of its own in the same folder: renaming works within one file system only. */
function besides(target: string): string {
  return path.join(path.dirname(target), `.cruscotto-${randomUUID()}.tmp`);
}

/** So that the new name outlasts a loss of power. Some systems open no folders: then nothing more can be done. */
async function syncFolder(folder: string, files: Files): Promise<void> {
  const handle = await files.open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close().catch(() => {});
}

/** By the code of the operating system. Source: the Node.js documentation, "Common system errors". */
const CODES: Readonly<Record<string, HostError['code']>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EISDIR: 'file-is-folder',
  EACCES: 'file-forbidden',
  EPERM: 'file-forbidden',
  EROFS: 'file-forbidden',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ERR_FS_FILE_TOO_LARGE: 'file-too-large',
};

async function inFileWords<T>(file: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof HostError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const known = CODES[code];
    throw known === undefined ? new HostError('file-failed', `${file}: ${code}`) : new HostError(known, file);
  }
}
