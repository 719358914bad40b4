import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { gatherFiles } from './gather-files.js';
import { makeLazy } from './make-lazy.js';
import { makePure } from './make-pure.js';

const sources = /[\\/](?:src|exporters)[\\/].*\.ts$/;

/**
 * Reads the sources for the bundler: values from where they are written, schemas made when they are
 * asked for, and what many doors need named by all of them.
 *
 * @param doors - The files that become files of the package.
 */
export const sourcesPlugin = (doors: readonly string[]): Plugin => ({
  name: 'sources',
  setup({ onLoad, onResolve }) {
    const gathered = gatherFiles(doors.map((path) => resolve(path)));
    // An import for which nothing is named is dropped unless the file seems to do something.
    onResolve({ filter: sources }, ({ path }) => ({ path: resolve(path), sideEffects: true }));
    onLoad({ filter: sources }, ({ path }) => {
      const more = (gathered.get(path) ?? []).map((file) => `import ${JSON.stringify(file)};`);
      return { contents: [makePure(makeLazy(path)), ...more].join('\n'), loader: 'js' };
    });
  },
});
