import { mkdirSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { makePure } from './build/make-pure.js';
import { sourcesPlugin } from './build/sources-plugin.js';

/** An import of a shared file for which nothing is named; no file here does anything when loaded. */
const bareImport = /import ?["']\.\/[\w.-]+["'];?\n?/g;

const both: Options = {
  // Maps would be more than half of the package.
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
  /^zod(?:\/|$)/,
  'big.js',
  'fflate',
  'saxes',
  /^@expo-google-fonts\//,
  /^node:/,
];

/**
 * Files of their own for packages that do not say that they have no side effects.
 *
 * A bundler keeps such a package with the first constant of the file that imports it.
 */
const alone = {
  'with-big': 'src/text/numbers/exact-decimal.ts',
  'with-papaparse': 'src/text/lists/split-csv.ts',
  'with-saxes': 'exporters/excel/reading/xml/event-parser.ts',
};

/** The code, once: for Node few files, since a thousand start slowly; for bundlers constants that can be left out. */
const code: Options = {
  ...both,
  entry: { ...doors, ...alone },
  format: ['esm'],
  splitting: true,
  minify: true,
  esbuildOptions(options) {
    options.charset = 'utf8';
    options.legalComments = 'none';
  },
  external,
  esbuildPlugins: [sourcesPlugin(Object.values({ ...doors, ...alone }))],
  plugins: [
    {
      name: 'pure',
      // Bundlers warn of imports that they leave out.
      renderChunk: (code) => ({ code: makePure(code.replaceAll(bareImport, '')) }),
    },
  ],
};

/** The declarations of all doors, for CommonJS; `build/finish.ts` lets ES modules read the same. */
const types: Options = {
  ...both,
  entry: gatherDoors(),
  tsconfig: `${typesFolder}/tsconfig.json`,
  format: ['cjs'],
  // tsup's declaration build sets `baseUrl`, which TypeScript 6 only accepts with this.
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  external,
  // The other clears the folder.
  clean: false,
};

export default defineConfig([code, types]);
