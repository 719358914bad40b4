import { gzipSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { packageDoors } from './package-doors.js';
import { fromRoot } from './repository.js';

/** What the app brings itself. */
const peers = ['zod', 'exceljs', 'pdfmake', 'docx', '@expo-google-fonts/*'];

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

const gzippedSize = (code: string): number => gzipSync(code).length;

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

/** The weight of a door in an app, gzipped, in bytes. */
export interface DoorSize {
  /** With our dependencies, without what the app installs beside us. */
  readonly own: number;
  /** With zod, exceljs, pdfmake and docx too. */
  readonly withPeers: number;
}

/**
 * The weight of a built file in an app.
 *
 * @param name - The name of an entry in `dist`, without extension.
 */
export async function bundledSize(name: string): Promise<DoorSize> {
  const own = await bundle({ entryPoints: [entryOf(name)], external: peers });
  const { code } = await bundledDoor(name);
  return { own: gzippedSize(own.code), withPeers: gzippedSize(code) };
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
  const contents = `export { ${names.join(', ')} } from ${JSON.stringify(entryOf(door))};\n`;
  const { code } = await bundle({
    stdin: { contents, resolveDir: fromRoot('') },
    external: peers,
  });
  if (code === '') throw new Error(`nothing was bundled of ${door}`);
  return { text: unescaped(code), size: gzippedSize(code) };
}
