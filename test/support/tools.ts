import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, isAbsolute, join } from 'node:path';
import { describe, it } from 'vitest';
import { fromRoot } from './repository.js';

/** Programs that tests look at files with. */
export type Tool =
  | 'soffice'
  | 'pdftotext'
  | 'pdftohtml'
  | 'pdftoppm'
  | 'pdfinfo'
  | 'pdffonts'
  | 'pdfimages'
  | 'chromium'
  | '/usr/bin/python3';

/** `it` and `describe`, which skip what cannot be checked here. */
export interface Skipper {
  readonly present: boolean;
  readonly it: typeof it | ReturnType<typeof it.skipIf>;
  readonly describe: typeof describe | ReturnType<typeof describe.skipIf>;
}

const skipperOf = (present: boolean): Skipper => ({
  present,
  it: it.skipIf(!present),
  describe: describe.skipIf(!present),
});

/** Where a program is installed, or undefined. */
export const pathOfTool = (tool: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, tool))
    .find((path) => existsSync(path));

/**
 * Tests that need a program: without it they are skipped in one line, or fail where the
 * environment variable `DANVAN_REQUIRE_TOOLS` is 1.
 *
 * @param tool - The program.
 * @param checks - What is left unchecked without it, for the line.
 * @returns `it` and `describe` to use instead of vitest's.
 */
export const needsTool = (tool: Tool, checks = 'what it reads'): Skipper =>
  needs(tool, pathOfTool(tool) !== undefined, checks);

function needs(name: string, present: boolean, checks: string): Skipper {
  if (!present && process.env['DANVAN_REQUIRE_TOOLS'] === '1') {
    it(`finds ${name}, which checks ${checks}`, () => {
      throw new Error(`${name} is not installed and DANVAN_REQUIRE_TOOLS is 1`);
    });
  } else if (!present) {
    console.log(`skipped: ${name} is not installed (unchecked: ${checks})`);
  }
  return skipperOf(present);
}

function isLoadable(name: string, from: string): boolean {
  try {
    createRequire(from)(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Tests that need a program where it was installed for them; as {@link needsTool} for programs on the path.
 *
 * @param program - Its path, or a bare name, which is taken to be there.
 * @param checks - What is left unchecked without it, for the line.
 * @returns `it` and `describe` to use instead of vitest's.
 */
export const needsFile = (program: string, checks: string): Skipper =>
  needs(basename(program), !isAbsolute(program) || existsSync(program), checks);

function needsPython(module: string, checks: string): Skipper {
  const { status } = spawnSync('/usr/bin/python3', ['-c', `import ${module}`], { timeout: 60_000 });
  return needs(`python3-${module}`, status === 0, checks);
}

/**
 * Tests that need python-docx, as Debian packs it; as {@link needsTool} for programs.
 *
 * @param checks - What is left unchecked without it, for the line.
 * @returns `it` and `describe` to use instead of vitest's.
 */
export const needsPythonDocx = (checks: string): Skipper => needsPython('docx', checks);

/** The same of openpyxl, which writes workbooks. */
export const needsOpenpyxl = (checks: string): Skipper => needsPython('openpyxl', checks);

/**
 * Tests that need a package with a binary of its own, which not every machine has; as
 * {@link needsTool} for programs.
 *
 * @param name - The package.
 * @param checks - What is left unchecked without it, for the line.
 * @param from - The file that it is looked for from. Defaults to this one.
 * @returns `it` and `describe` to use instead of vitest's.
 */
export const needsPackage = (name: string, checks: string, from = import.meta.url): Skipper =>
  needs(name, isLoadable(name, from), checks);

/**
 * Test data that lies beside the repository, or in the folder that the environment variable
 * `DANVAN_SHARED` names; without it tests are skipped in one line.
 *
 * @param path - From the folder of shared data.
 * @returns `it` and `describe` to use instead of vitest's, and `read` for the text.
 */
export function sharedData(path: string): Skipper & { readonly read: () => string } {
  const file = join(process.env['DANVAN_SHARED'] ?? fromRoot('../shared'), path);
  const present = existsSync(file);
  if (!present) console.log(`skipped: the shared test data ${path} is not here`);
  return { ...skipperOf(present), read: () => readFileSync(file, 'utf8') };
}

/** What a program wrote and how it ended. */
export interface ToolRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a program is run. */
export interface ToolRunning {
  /** In milliseconds. Defaults to two minutes. */
  readonly timeout?: number;
  /** Variables of the environment, beside those that are there. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program to its end.
 *
 * @param tool - The program.
 * @param args - Its arguments.
 * @returns Its exit code and what it wrote.
 */
export function runTool(
  tool: Tool,
  args: readonly string[],
  { timeout = 120_000, env = {} }: ToolRunning = {},
): ToolRun {
  const run = spawnSync(tool, args, {
    encoding: 'utf8',
    timeout,
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
  });
  if (run.error !== undefined) throw run.error;
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}
