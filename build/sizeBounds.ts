// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from 'node:zlib';
import type { ChunkGroup, Compilation, Compiler, Module } from 'webpack';

/** Files that are loaded together, and how large they may be: what travels, which is what gzip makes of them. */
export interface SizeBound {
  readonly what: string;
  readonly files: (compilation: Compilation) => readonly string[];
  /** In kB of a thousand bytes. */
  readonly most: number;
}

/** The name under which the sizes stand in webpack's log. */
export const SIZES = 'sizes';

/** Writes the sizes into webpack's log; a build fails where one is beyond its bound. */
export class SizeBoundsPlugin {
  constructor(private readonly bounds: readonly SizeBound[]) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('SizeBoundsPlugin', (compilation) => {
      compilation.hooks.afterProcessAssets.tap('SizeBoundsPlugin', () => {
        for (const bound of this.bounds) this.check(compilation, bound);
      });
    });
  }

  private check(compilation: Compilation, { what, files, most }: SizeBound): void {
    const sizes = [...new Set(files(compilation))].map((file) => {
      const asset = compilation.assets[file];
      if (asset === undefined) throw new Error(`${what}: there is no ${file}`);
      return gzipSync(asset.buffer(), { level: 9 }).length;
    });
    const size = sizes.reduce((sum, one) => sum + one, 0) / 1000;
    const told = `${what}: ${size.toFixed(1)} kB of at most ${most}`;
    compilation.getLogger(SIZES).info(told);
    if (size > most) compilation.errors.push(new compilation.compiler.webpack.WebpackError(told));
  }
}

/** The files of the parts with these names: entries, and parts that are loaded when they are asked for. */
export function filesOf(...parts: readonly string[]): SizeBound['files'] {
  return (compilation) =>
    parts.flatMap((part) =>
      groupOf(compilation, part)
        .getFiles()
        .filter((file) => file.endsWith('.js')),
    );
}

/** The files of the sources that these parts are made from. */
export function modulesIn(compilation: Compilation, ...parts: readonly string[]): string[] {
  const chunks = parts.flatMap((part) => groupOf(compilation, part).chunks);
  const modules = chunks.flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)]);
  return modules
    .flatMap((module) => ('modules' in module ? [...(module.modules as Module[])] : [module]))
    .flatMap((module) => module.nameForCondition() ?? []);
}

function groupOf(compilation: Compilation, part: string): ChunkGroup {
  const group = compilation.namedChunkGroups.get(part);
  if (group === undefined) throw new Error(`there is no part called ${part}`);
  return group;
}
