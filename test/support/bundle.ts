import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsup';
import { fromRoot } from './repository.js';

/** What the app brings itself, so that it is no weight of ours. */
const peers = [
  'zod',
  'exceljs',
  'pdfmake',
  /^@expo-google-fonts\//,
  /^node:/,
  'module',
  'process',
  'fs/promises',
];

const folder = fromRoot('node_modules/.cache/danvan-sizes');

/**
 * Bundles built files the way an app does, each by itself, minified, our dependencies inside.
 * It goes through tsup, which carries the bundler, since the bundler is no dependency of ours.
 *
 * @param names - Names of entries in `dist`, without extension.
 * @returns The gzipped size of each in bytes.
 */
export async function bundledSizes(names: readonly string[]): Promise<Record<string, number>> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    config: false,
    silent: true,
    entry: Object.fromEntries(names.map((name) => [name, fromRoot(`dist/${name}.js`)])),
    outDir: folder,
    format: 'esm',
    platform: 'neutral',
    removeNodeProtocol: false,
    target: 'es2022',
    minify: true,
    splitting: false,
    external: peers,
    noExternal: ['big.js', 'date-fns', 'fflate'],
    esbuildOptions: (options) => {
      // Peers are named by their subpath too.
      options.mainFields = ['module', 'main'];
    },
  });
  return Object.fromEntries(
    names.map((name) => [name, gzipSync(readFileSync(join(folder, `${name}.js`))).length]),
  );
}
