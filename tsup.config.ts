import { defineConfig } from 'tsup';

/** An import of a shared file for which nothing is named; no file here does anything when loaded. */
const bareImport = /^(import|require)[ (]['"]\.\/chunk-[\w.-]+['"]\)?;\n?/gm;

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    vietnam: 'src/vietnam/index.ts',
    excel: 'exporters/excel/index.ts',
    pdf: 'exporters/pdf/index.ts',
    'plain-text': 'exporters/plain-text/index.ts',
    testing: 'exporters/testing/index.ts',
  },
  format: ['esm', 'cjs'],
  // tsup's declaration build sets `baseUrl`, which TypeScript 6 only accepts with this.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // Maps would be more than half of the package, and the built files are readable as they are.
  sourcemap: false,
  clean: true,
  splitting: true,
  esbuildOptions(options, { format }) {
    // CommonJS names its own file in another way. It is only asked for where fonts are looked for.
    if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': '__filename' };
  },
  target: 'es2022',
  platform: 'neutral',
  removeNodeProtocol: false,
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
});
