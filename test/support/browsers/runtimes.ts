import { existsSync } from 'node:fs';
import { fromRoot } from '../repository.js';
import { pathOfTool } from '../tools.js';

/** A program that runs JavaScript without a browser. */
export interface Runtime {
  readonly name: string;
  readonly program: string;
  /** What stands before the file to run. */
  readonly args: readonly string[];
}

const known: readonly (readonly [name: string, installed: string, args?: readonly string[]])[] = [
  ['node20', 'node20/bin/node'],
  ['node22', 'node22/bin/node'],
  ['node24', 'node24/bin/node'],
  ['bun', '.bin/bun'],
  ['deno', '.bin/deno', ['run', '--allow-all', '--quiet']],
];

const placeOf = (name: string, installed: string): string | undefined =>
  pathOfTool(name) ??
  [fromRoot(`test/runtimes/node_modules/${installed}`)].find((path) => existsSync(path));

/** Those that this machine has, on its path or from `npm install --prefix test/runtimes`. */
export const foundRuntimes: readonly Runtime[] = known.flatMap(([name, installed, args = []]) => {
  const program = placeOf(name, installed);
  return program === undefined ? [] : [{ name, program, args }];
});

/** The names of those that it has not. */
export const absentRuntimes: readonly string[] = known
  .map(([name]) => name)
  .filter((name) => !foundRuntimes.some((found) => found.name === name));
