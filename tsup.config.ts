import { posix, relative } from 'node:path';
import { defineConfig, type Options } from 'tsup';

/** An import of a shared file for which nothing is named; no file here does anything when loaded. */
const bareImport = /^(import|require)[ (]['"]\.\/chunk-[\w.-]+['"]\)?;\n?/gm;

/** An import of another room by its name: `#room/text`. */
const roomImport = /(["'])#room\/([\w/-]+)\1/g;

/** The same import as a path from a file to the index of that room. */
function roomPath(file: string, room: string): string {
  const path = posix.relative(posix.dirname(file), `src/${room}/index.js`);
  return JSON.stringify(path.startsWith('.') ? path : `./${path}`);
}

const modules = 'dist/modules';

const both: Options = {
  // Maps would be more than half of the package, and the built files are readable as they are.
  sourcemap: false,
  clean: true,
  shims: false,
  target: 'es2022',
  platform: 'neutral',
  removeNodeProtocol: false,
};

/** For Node: few files, since a thousand would start five times as slowly. */
const bundled: Options = {
  ...both,
  entry: {
    index: 'src/index.ts',
    vietnam: 'src/vietnam/index.ts',
    democracy: 'src/democracy/door.ts',
    excel: 'exporters/excel/index.ts',
    pdf: 'exporters/pdf/index.ts',
    'plain-text': 'exporters/plain-text/index.ts',
    testing: 'exporters/testing/index.ts',
  },
  format: ['esm', 'cjs'],
  // tsup's declaration build sets `baseUrl`, which TypeScript 6 only accepts with this.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  esbuildOptions(options, { format }) {
    // CommonJS names its own file in another way. It is only asked for where fonts are looked for.
    if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': '__filename' };
  },
  external: [
    'exceljs',
    'pdfmake',
    'zod',
    'big.js',
    'fflate',
    /^date-fns/,
    /^@expo-google-fonts\//,
    /^node:/,
  ],
  plugins: [
    {
      // Bundlers warn of imports that they leave out.
      name: 'no-bare-imports',
      renderChunk: (code) => ({ code: code.replaceAll(bareImport, '') }),
    },
  ],
};

/** For bundlers: one file a module, so that an app carries only what it imports. */
const oneByOne: Options = {
  ...both,
  entry: ['src/**/*.ts', 'exporters/**/*.ts', '!**/inside.ts'],
  outDir: modules,
  format: ['esm'],
  bundle: false,
  plugins: [
    {
      name: 'rooms-by-path',
      renderChunk(code, { path }) {
        const file = relative(modules, path);
        return {
          code: code.replaceAll(roomImport, (_, _quote, room: string) => roomPath(file, room)),
        };
      },
    },
  ],
};

export default defineConfig([bundled, oneByOne]);
