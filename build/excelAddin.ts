// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import type { Configuration, RuleSetRule } from 'webpack';
import type { Language } from '../core/model/language.ts';
import { ExcelFunctionsPlugin } from './excelFunctions.ts';
import { LicencesPlugin } from './licences.ts';
import { panelParts } from './panelParts.ts';
import { filesOf, modulesIn, type SizeBound, SizeBoundsPlugin } from './sizeBounds.ts';
import { SOURCES } from './sources.ts';

/** Where the pages are published, without a final slash; the manifest in the repository names the first. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** A part that is loaded later bears a print of its content: Excel keeps files, and parts of two versions don't fit. */
const CHUNKS = 'parts/[name].[contenthash:8].js';

const BOUNDS: readonly SizeBound[] = [
  { what: 'functions in cells', files: filesOf('functions'), most: 60 },
  { what: 'task pane, first load, in Italian', files: firstLoad('it'), most: 215 },
  { what: 'task pane, first load, in English', files: firstLoad('en'), most: 215 },
];

/** All that is loaded until the pane can be used, with the functions, which come first. */
function firstLoad(language: Language): SizeBound['files'] {
  return (compilation) => {
    const rooms = modulesIn(compilation, 'functions', 'pane').flatMap(
      (file) => /rooms.(\w+)\.ts$/.exec(file)?.[1] ?? [],
    );
    const isFirst = rooms.every((name) => AT_ONCE.includes(name) || FIRST.includes(name));
    const texts = isFirst ? ['first-texts'] : ['first-texts', 'texts'];
    return filesOf('functions', 'pane', ...texts.map((group) => `${group}.${language}`))(compilation);
  };
}

/** The texts of cells, which cannot wait for them. */
const AT_ONCE = ['functions', 'bands', 'preventing', 'loading'];

/** The texts that the pane begins with. */
const FIRST = ['panel', 'findings', 'hostErrors', 'inputWords', 'methodKeys', 'next', 'report'];

function laterTexts(root: string): RuleSetRule {
  const rooms = path.join(root, 'core/i18n/rooms');
  return {
    include: rooms,
    exclude: AT_ONCE.map((name) => path.join(rooms, `${name}.ts`)),
    enforce: 'pre',
    loader: path.join(root, 'build/laterTexts.js'),
    options: { first: FIRST },
  };
}

function laterParts(root: string): RuleSetRule {
  return {
    include: ['laterParts.ts', 'laterHelp.ts'].map((file) => path.join(root, 'panel', file)),
    enforce: 'pre',
    loader: path.join(root, 'build/laterParts.js'),
  };
}

/** `dist/excel/`: the task pane, its pages and icons, and the manifest with the address in CRUSCOTTO_ORIGIN. */
export function excelAddin(root: string): Configuration {
  const source = path.join(root, 'excel-addin');
  const origin = (process.env.CRUSCOTTO_ORIGIN || DEVELOPMENT_ORIGIN).replace(/\/$/, '');
  return {
    name: 'excel-addin',
    mode: 'production',
    devtool: false,
    target: ['web', 'es2020'],
    entry: { functions: path.join(source, 'functions.ts') },
    output: {
      path: path.join(root, 'dist/excel'),
      filename: '[name].js',
      chunkFilename: CHUNKS,
      clean: true,
    },
    resolve: { extensions: ['.js'], alias: panelParts(root) },
    module: { rules: [SOURCES, laterTexts(root), laterParts(root)] },
    plugins: [
      new CopyPlugin({
        patterns: [
          // The pages ship as they are written, not minimised.
          { from: '*.html', context: source, info: { minimized: true } },
          { from: '*.png', context: path.join(source, 'icons'), to: 'assets' },
          {
            from: path.join(root, 'manifest.xml'),
            transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_ORIGIN, origin),
          },
        ],
      }),
      new ExcelFunctionsPlugin(),
      new LicencesPlugin('licences.txt'),
      new SizeBoundsPlugin(BOUNDS),
    ],
    // What is too large can be looked at.
    optimization: { emitOnErrors: true },
    performance: false,
  };
}
