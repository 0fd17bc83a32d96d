// SPDX-License-Identifier: EUPL-1.2
// ES modules that Univer's CommonJS files load: they are translated like our own sources.
const ES_MODULES = [
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
];

export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/buildScript.mjs',
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
  moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/panel/icons.cjs' },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
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
