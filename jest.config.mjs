// SPDX-License-Identifier: EUPL-1.2
import { BUNDLED } from './test/bundledLibraries.mjs';

export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/buildForTests.mjs',
  // What each test file compares with the reference, and the table of it in docs/method.md.
  setupFilesAfterEnv: ['<rootDir>/test/goldenSetup.ts'],
  reporters: ['default', '<rootDir>/test/goldenTable.mjs'],
  // For what hangs: no test is to fail by how busy a machine is, and none has a limit of its own.
  testTimeout: 600_000,
  // A core is left idle otherwise, which on a machine of two is half of it.
  maxWorkers: '100%',
  // Univer's timers and the Office client's listeners outlive the workbooks that tests have closed.
  forceExit: true,
  // In Node's contexts every look at a global is slow, and Univer looks at these for each cell.
  sandboxInjectedGlobals: ['Object', 'Array', 'Number', 'String', 'Math', 'Map', 'Set'],
  moduleNameMapper: {
    [`^(${BUNDLED.join('|')})$`]: '<rootDir>/dist/test/$1.cjs',
    '^@fluentui/react-icons$': '<rootDir>/test/panel/icons.cjs',
  },
  transform: {
    '^.+\\.(tsx?|js)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
