// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, statSync } from 'node:fs';

/** A room of the house as the mutation run takes it: paths of files or folders, from the project's folder. */
interface Room {
  /** What is changed, a change at a time. */
  readonly mutated: readonly string[];
  /** The tests that have to notice. */
  readonly tests: readonly string[];
}

/** Rooms that are no folder of `core`, or that are tested in other places than the folder of their name. */
const ROOMS: Readonly<Record<string, Room>> = {
  read: {
    mutated: ['core/read'],
    tests: [
      'read',
      'check',
      'tables.test.ts',
      'badInput.test.ts',
      'method.test.ts',
      'readGolden.test.ts',
    ].map(ofCore),
  },
  stages: {
    mutated: ['core/stages'],
    tests: ['stages', 'exceptions.test.ts', 'mixedPooling.test.ts'].map(ofCore),
  },
  formulas: {
    mutated: ['core/formulas'],
    tests: ['formulas', 'stages'].map(ofCore),
  },
  'report/layout': {
    mutated: ['core/report/layout', 'core/report/pageBreaks.ts', 'core/report/paragraph.ts'],
    tests: ['report/layout', 'report/pageBreaks.test.ts', 'report/paragraph.test.ts'].map(ofCore),
  },
  'excel-handover': {
    mutated: ['excel-addin/handover.ts', 'excel-addin/makeSheets.ts'],
    tests: ['handover', 'failures', 'applyReport', 'addSheets'].map(
      (name) => `test/excel-addin/${name}.test.ts`,
    ),
  },
  'sheets-handover': {
    mutated: ['handover', 'job', 'beginJob', 'recover', 'jobRecord', 'unfinished'].map(
      (name) => `sheets-addon/server/${name}.ts`,
    ),
    tests: ['handover', 'job', 'inputJob'].map((name) => `test/sheets-addon/server/${name}.test.ts`),
  },
};

/** Tests that are slow and notice nothing that the others of their room don't: what they try takes many rounds. */
const LEFT_OUT = ['test/core/read/hostileGuidance.test.ts'];

function ofCore(path: string): string {
  return `test/core/${path}`;
}

/** One of {@link ROOMS}, or any folder of `core` with the tests of the same folder. Throws where there is neither. */
function roomOf(name: string): Room {
  const room = ROOMS[name] ?? { mutated: [`core/${name}`], tests: [ofCore(name)] };
  if (name === '' || !room.mutated.some((path) => existsSync(path)))
    throw new Error(`No room «${name}»: a folder of core, or one of ${Object.keys(ROOMS).join(', ')}.`);
  return room;
}

/** The files that are changed in a room. */
export function mutatedFiles(name: string): string[] {
  return roomOf(name).mutated.flatMap((path) => filesAt(path).filter((file) => /\.tsx?$/.test(file)));
}

/** The test files of a room. */
export function testFiles(name: string): string[] {
  const files = roomOf(name).tests.flatMap((path) =>
    filesAt(path).filter((file) => /\.test\.tsx?$/.test(file)),
  );
  return files.filter((file) => !LEFT_OUT.includes(file));
}

/** None where nothing stands at the path. */
function filesAt(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => `${path}/${file.replaceAll('\\', '/')}`)
    .sort();
}
