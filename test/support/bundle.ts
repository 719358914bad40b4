import { brotliCompressSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { packageDoors } from './package-doors.js';
import { fromRoot } from './repository.js';

/** What is loaded at the first export, if at all; an app ships it beside. */
const loadedLater = ['exceljs', 'pdfmake', 'docx', '@expo-google-fonts/*'];

/** A bundle for browsers, and what the bundler complained about. */
export interface Bundle {
  readonly code: string;
  readonly problems: readonly string[];
  /** What it still asks for when it runs. */
  readonly imports: readonly string[];
}

/**
 * Bundles a module the way an app for browsers does, minified, with no setting that an app would
 * have to find out first.
 */
async function bundle(options: BuildOptions): Promise<Bundle> {
  const result = await build({
    ...options,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  }).catch((failure: { readonly errors: readonly { readonly text: string }[] }) => ({
    ...failure,
    warnings: [],
    outputFiles: [],
    metafile: { outputs: {} },
  }));
  return {
    code: result.outputFiles[0]?.text ?? '',
    problems: [...result.errors, ...result.warnings].map(({ text }) => text),
    imports: Object.values(result.metafile.outputs).flatMap((file) =>
      file.imports.map(({ path }) => path),
    ),
  };
}

function entryOf(name: string): string {
  const isDoor = packageDoors.some(({ built }) => built === name);
  if (!isDoor) throw new Error(`the package has no door ${name}`);
  return fromRoot(`dist/${name}.js`);
}

const sizeOf = (code: string): number => brotliCompressSync(code).length;

/**
 * A door and all that it needs in one file.
 *
 * @param name - The name of an entry in `dist`, without extension.
 */
export const bundledDoor = (name: string): Promise<Bundle> =>
  bundle({ entryPoints: [entryOf(name)] });

/** The bundler writes letters with marks as escapes. */
const unescaped = (text: string): string =>
  text.replaceAll(/\\(?:u([0-9A-F]{4})|x([0-9A-F]{2}))/g, (_, long?: string, short?: string) =>
    String.fromCodePoint(Number.parseInt(long ?? short ?? '', 16)),
  );

/**
 * What a door weighs in an app: with zod and our dependencies, without what is loaded later, in bytes
 * as a server sends them (brotli).
 *
 * @param name - The name of an entry in `dist`, without extension.
 */
export async function bundledSize(name: string): Promise<number> {
  const { code } = await bundle({ entryPoints: [entryOf(name)], external: loadedLater });
  return sizeOf(code);
}

/** Names that an app imports, by the door: the name of an entry in `dist`, without extension. */
export interface ImportedNames {
  readonly [door: string]: readonly string[];
}

/**
 * What an app carries that imports only some names.
 *
 * @param names - What the app imports.
 * @returns The minified bundle, its letters readable, and its size in bytes (brotli).
 */
export async function bundledNames(
  names: ImportedNames,
): Promise<{ readonly text: string; readonly size: number }> {
  const contents = Object.entries(names)
    .map(([door, list]) => `export { ${list.join(', ')} } from ${JSON.stringify(entryOf(door))};\n`)
    .join('');
  const { code } = await bundle({
    stdin: { contents, resolveDir: fromRoot('') },
    external: loadedLater,
  });
  if (code === '') throw new Error(`nothing was bundled of ${Object.keys(names).join()}`);
  return { text: unescaped(code), size: sizeOf(code) };
}
