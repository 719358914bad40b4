import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { countReporter } from './count-reporter.js';
import { packageDoors } from './package-doors.js';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A folder of this run alone, so that nothing in it can be old. */
function folderOfRun(): string {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-vitest-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

// This file is read again for each project; all of them share the folder.
const compiled = (process.env['DANVAN_TESTS_COMPILED'] ??= folderOfRun());

interface Project {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  /** In milliseconds, for one test and for one hook. */
  readonly timeout: number;
  /** False: files share what they import, which takes a seventh of the time. Defaults to true. */
  readonly isolate?: boolean;
}

/** They write, open and compare whole files, which takes most of the time of all tests. */
const formats: readonly string[] = [
  'test/conformance/**/*.test.ts',
  'test/package/tarball*.test.ts',
  'test/unit/exporters/excel/{excel,libreoffice}.test.ts',
  'test/unit/exporters/excel/reading/{hostile,other-programs}.test.ts',
  'test/unit/exporters/pdf/pdf.test.ts',
  'test/unit/exporters/word/word.test.ts',
  'test/unit/exporters/testing/conformance-cases.test.ts',
];

const projects: Readonly<Record<string, Project>> = {
  unit: {
    include: ['test/{unit,types,oracle}/**/*.test.ts'],
    exclude: formats,
    timeout: 20_000,
    // Nothing in the library remembers anything, and tests put back what they change.
    isolate: false,
  },
  laws: { include: ['test/{property,golden}/**/*.test.ts'], timeout: 30_000, isolate: false },
  formats: { include: formats, timeout: 180_000, isolate: false },
  static: {
    include: [
      'test/package/**/*.test.ts',
      'test/docs/{rules,architecture}.test.ts',
      'test/support/*.test.ts',
    ],
    exclude: formats,
    timeout: 180_000,
    isolate: false,
  },
  docs: {
    include: ['test/docs/**/*.test.ts'],
    exclude: ['test/docs/{rules,architecture}.test.ts'],
    timeout: 180_000,
    isolate: false,
  },
  browsers: { include: ['test/browsers/**/*.test.ts'], timeout: 180_000, isolate: false },
  // Each has a database of its own.
  sql: { include: ['test/sql/**/*.test.ts'], timeout: 120_000 },
  fuzz: { include: ['test/fuzz/**/*.test.ts'], timeout: 120_000 },
  examples: { include: ['test/examples/**/*.test.ts'], timeout: 120_000 },
};

const projectOf = ([name, project]: [string, Project]): TestProjectConfiguration => ({
  extends: true,
  test: {
    name,
    include: [...project.include],
    exclude: ['**/node_modules/**', ...(project.exclude ?? [])],
    isolate: project.isolate ?? true,
    testTimeout: project.timeout,
    hookTimeout: project.timeout,
  },
});

export default defineConfig({
  root: fromRoot(''),
  resolve: {
    alias: packageDoors.map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: fromRoot(source),
    })),
  },
  test: {
    // Processes, not threads, so that a test may change its working folder.
    pool: 'forks',
    // Otherwise a machine of two cores has one worker, and half of it idles.
    maxWorkers: '100%',
    // What one project has compiled, the other eight read.
    experimental: { fsModuleCache: true, fsModuleCachePath: compiled },
    reporters: ['default', countReporter],
    // A skipped line is one line, without the name of the file above it.
    disableConsoleIntercept: true,
    projects: Object.entries(projects).map(projectOf),
  },
});
