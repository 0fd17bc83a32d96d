// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { bundledLibraries } from './bundledLibraries.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Builds, once before all, the Apps Script, which some tests run as it is built, and the libraries that Jest would load
 * file by file; webpack's cache makes it about a second.
 */
export default async function buildForTests() {
  const { compile } = await tsImport('../build/compile.ts', import.meta.url);
  const { sheetsServer } = await tsImport('../build/sheetsServer.ts', import.meta.url);
  await compile(root, sheetsServer(root));
  await compile(root, bundledLibraries(root));
}
