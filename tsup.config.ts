import { mkdirSync, writeFileSync } from 'node:fs';
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

const doors = {
  index: 'src/index.ts',
  organization: 'src/doors/organization.ts',
  time: 'src/time/door.ts',
  text: 'src/text/door.ts',
  documents: 'src/doors/documents.ts',
  coordination: 'src/coordination/door.ts',
  campaigns: 'src/campaigns/door.ts',
  indicators: 'src/doors/indicators.ts',
  aggregation: 'src/aggregation/door.ts',
  rules: 'src/rules/door.ts',
  findings: 'src/doors/findings.ts',
  report: 'src/doors/report.ts',
  exporter: 'src/doors/exporter.ts',
  'locale-vi': 'src/locale/vi/door.ts',
  'locale-en': 'src/locale/en/door.ts',
  schemas: 'src/doors/schemas.ts',
  vietnam: 'src/vietnam/index.ts',
  democracy: 'src/democracy/door.ts',
  forms: 'src/forms/door.ts',
  workflow: 'src/workflow/door.ts',
  collect: 'src/collect/door.ts',
  sql: 'src/sql/door.ts',
  excel: 'exporters/excel/index.ts',
  pdf: 'exporters/pdf/index.ts',
  word: 'exporters/word/index.ts',
  csv: 'exporters/csv/index.ts',
  'plain-text': 'exporters/plain-text/index.ts',
  testing: 'exporters/testing/index.ts',
};

const typesFolder = 'out/types';

/**
 * Writes every door, and the settings, into one folder.
 *
 * tsup reads all of the library anew for each folder that entries or settings lie in.
 */
function gatherDoors(): Record<string, string> {
  mkdirSync(typesFolder, { recursive: true });
  writeFileSync(`${typesFolder}/tsconfig.json`, '{ "extends": "../../tsconfig.json" }\n');
  const entries = Object.entries(doors).map(([name, path]): [string, string] => {
    const file = `${typesFolder}/${name}.ts`;
    writeFileSync(file, `export * from '../../${path.replace(/ts$/, 'js')}';\n`);
    return [name, file];
  });
  return Object.fromEntries(entries);
}

const external = [
  'exceljs',
  'pdfmake',
  'docx',
  'zod',
  'big.js',
  'fflate',
  'saxes',
  /^date-fns/,
  /^@expo-google-fonts\//,
  /^node:/,
];

/** For Node: few files, since a thousand would start five times as slowly. */
const bundled: Options = {
  ...both,
  entry: doors,
  format: ['esm', 'cjs'],
  splitting: true,
  esbuildOptions(options, { format }) {
    // CommonJS names its own file in another way. It is only asked for where fonts are looked for.
    if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': '__filename' };
  },
  external,
  plugins: [
    {
      // Bundlers warn of imports that they leave out.
      name: 'no-bare-imports',
      renderChunk: (code) => ({ code: code.replaceAll(bareImport, '') }),
    },
  ],
};

/** The declarations of all doors. */
const types: Options = {
  ...both,
  entry: gatherDoors(),
  tsconfig: `${typesFolder}/tsconfig.json`,
  format: ['esm', 'cjs'],
  // tsup's declaration build sets `baseUrl`, which TypeScript 6 only accepts with this.
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  external,
  // The others clear the folder.
  clean: false,
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

export default defineConfig([bundled, types, oneByOne]);
