// SPDX-License-Identifier: EUPL-1.2
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { canInstall, installPackages } from '../support/debian.ts';

const PACKAGES = ['libreoffice-calc', 'poppler-utils', 'fonts-crosextra-carlito'];

/** Whether this machine can print and measure, after it has been tried to make it so. */
export function canPrint(): boolean {
  if (!hasTools() && canInstall()) installPackages(...PACKAGES);
  return hasTools();
}

function hasTools(): boolean {
  return [
    ['soffice', '--version'],
    ['pdftohtml', '-v'],
  ].every(([command, arg]) => spawnSync(command!, [arg!], { stdio: 'ignore' }).error === undefined);
}

/** A PDF beside each workbook, all of them made at once. */
export function printAll(files: readonly string[], folder: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const to = ['--convert-to', 'pdf', '--outdir', folder];
  execFileSync('soffice', [profile, '--headless', ...to, ...files], { stdio: 'ignore' });
}
