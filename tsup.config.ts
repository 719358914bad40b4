import { readFile, writeFile } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { defineConfig } from 'tsup';

/** tsup names split CommonJS files by absolute paths in their source maps; this makes them relative. */
async function makeSourcesRelative(path: string): Promise<void> {
  const map = JSON.parse(await readFile(path, 'utf8'));
  const sources = map.sources.map((source: string) =>
    isAbsolute(source) ? basename(source) : source,
  );
  await writeFile(path, JSON.stringify({ ...map, file: basename(path, '.map'), sources }));
}

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
  sourcemap: true,
  clean: true,
  splitting: true,
  shims: true,
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
      name: 'relative-source-maps',
      async buildEnd({ writtenFiles }) {
        const maps = writtenFiles
          .map(({ name }) => name)
          .filter((name) => name.endsWith('.cjs.map'));
        await Promise.all(maps.map(makeSourcesRelative));
      },
    },
  ],
});
