import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromRoot, repositoryFiles, root } from '../support/repository.js';

const programs = repositoryFiles('examples').filter((path) => /^examples\/[^/]+\.ts$/.test(path));

/** Every program and the files it must have written. */
const promises: Readonly<Record<string, readonly string[]>> = {
  'examples/demo.ts': ['tay-ninh-2020-h1', 'tinh-mau-2026-q3'].flatMap((name) =>
    ['xlsx', 'pdf', 'txt'].map((extension) => `out/${name}.${extension}`),
  ),
};

beforeAll(() => {
  if (!existsSync(fromRoot('dist/index.js'))) throw new Error('build first: npm run build');
});

describe('examples', () => {
  it('are all known here', () => {
    expect(programs).toEqual(Object.keys(promises));
  });

  it.each(programs)('run against the built package: %s', (program) => {
    const promised = promises[program] ?? [];
    for (const file of promised) rmSync(fromRoot(file), { force: true });
    const tsx = fromRoot('node_modules/tsx/dist/cli.mjs');
    const args = [tsx, '--tsconfig', 'examples/tsconfig.json', program];
    const run = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      timeout: 110_000,
    });
    expect(run.status, `${run.stdout}\n${run.stderr}`).toBe(0);
    const absent = promised.filter((file) => !existsSync(fromRoot(file)));
    expect(absent).toEqual([]);
    expect(promised.filter((file) => statSync(fromRoot(file)).size < 50)).toEqual([]);
  });
});
