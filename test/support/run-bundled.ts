import { spawnSync } from 'node:child_process';
import { buildSync, type BuildOptions } from 'esbuild';
import { fromRoot } from './repository.js';

function bundled(entry: Pick<BuildOptions, 'stdin' | 'entryPoints'>): string {
  const { outputFiles = [] } = buildSync({
    ...entry,
    tsconfig: fromRoot('tsconfig.json'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** A program of the repository in the words of plain Node, which starts at once; packages are not in it. */
export const bundledFile = (path: string): string => bundled({ entryPoints: [fromRoot(path)] });

/**
 * The same of a program that stands in no file.
 *
 * @param contents - TypeScript, which imports as the files in `test` do.
 */
export const bundledSource = (contents: string): string =>
  bundled({ stdin: { contents, resolveDir: fromRoot('test'), loader: 'ts' } });

/** How a program is run. */
export interface ProgramRunning {
  /** Variables of the environment, beside those that are there. */
  readonly env?: Readonly<Record<string, string>>;
  /** For Node itself. */
  readonly flags?: readonly string[];
}

/** Runs a bundled program in a process of its own; gives what it printed. */
export function runBundled(program: string, { env = {}, flags = [] }: ProgramRunning = {}): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...flags, '--input-type=module', '-'],
    {
      cwd: fromRoot(''),
      input: program,
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...process.env, NODE_OPTIONS: '', ...env },
    },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
