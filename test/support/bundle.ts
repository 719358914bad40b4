import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const cache = fromRoot('node_modules/.cache');

/**
 * Bundles modules the way an app does, each by itself, minified, our dependencies inside.
 * It goes through tsup, which carries the bundler, since the bundler is no dependency of ours.
 */
async function bundle(
  folder: string,
  entry: Readonly<Record<string, string>>,
): Promise<Record<string, Buffer>> {
  await build({
    config: false,
    silent: true,
    entry,
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
    Object.keys(entry).map((name) => [name, readFileSync(join(folder, `${name}.js`))]),
  );
}

/** The bundler writes letters with marks as escapes. */
const unescaped = (text: string): string =>
  text.replaceAll(/\\(?:u([0-9A-F]{4})|x([0-9A-F]{2}))/g, (_, long?: string, short?: string) =>
    String.fromCodePoint(Number.parseInt(long ?? short ?? '', 16)),
  );

/** An empty folder for bundles. */
function emptyFolder(name: string): string {
  const folder = join(cache, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * The weight of built files in an app.
 *
 * @param names - Names of entries in `dist`, without extension.
 * @returns The gzipped size of each in bytes.
 */
export async function bundledSizes(names: readonly string[]): Promise<Record<string, number>> {
  const entry = Object.fromEntries(names.map((name) => [name, fromRoot(`dist/${name}.js`)]));
  const bundles = await bundle(emptyFolder('danvan-sizes'), entry);
  return Object.fromEntries(names.map((name) => [name, gzipSync(bundles[name] ?? '').length]));
}

/**
 * What an app carries that imports only some names of a door.
 *
 * @param door - The name of an entry in `dist`, without extension.
 * @param names - What the app imports.
 * @returns The minified bundle, its letters readable, and its gzipped size in bytes.
 */
export async function bundledNames(
  door: string,
  names: readonly string[],
): Promise<{ readonly text: string; readonly size: number }> {
  const folder = emptyFolder(`danvan-names-${process.pid}`);
  const file = join(folder, 'app.mjs');
  const source = JSON.stringify(fromRoot(`dist/${door}.js`));
  writeFileSync(file, `export { ${names.join(', ')} } from ${source};\n`);
  const { app } = await bundle(join(folder, 'out'), { app: file });
  rmSync(folder, { recursive: true, force: true });
  if (app === undefined) throw new Error(`nothing was bundled of ${door}`);
  return { text: unescaped(app.toString('utf8')), size: gzipSync(app).length };
}
