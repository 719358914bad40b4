import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileFiles } from '../../../../support/hostile-workbooks.js';
import { bundledFile, runBundled } from '../../../../support/run-bundled.js';

interface ChildResult {
  readonly results: readonly {
    readonly codes: readonly string[];
    readonly sheets: number;
    readonly seconds: number;
  }[];
  readonly megabytes: number;
  readonly polluted: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'danvan-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Threads of the collector wait for each other on a busy machine, and their waiting would count. */
const flags = ['--expose-gc', '--single-threaded-gc'];

/** Reads in plain Node, without what test runners add. */
const readInChild = (files: readonly string[]): ChildResult =>
  JSON.parse(
    runBundled(bundledFile('test/support/hostile-child.ts'), {
      flags,
      env: { DANVAN_FILES: JSON.stringify(files) },
    }),
  );

describe('a hostile file', () => {
  let child: ChildResult = { results: [], megabytes: 0, polluted: true };
  beforeAll(() => {
    const files = hostileFiles.map(({ make }, at) => {
      const path = join(folder, `${at}.xlsx`);
      writeFileSync(path, make());
      return path;
    });
    child = readInChild(files);
  });

  it.each(hostileFiles.map(({ name, codes, sheets = 0 }, at) => ({ name, codes, sheets, at })))(
    'is told for what it is: $name',
    ({ codes, sheets, at }) => {
      const result = child.results[at];
      expect(result?.codes).toEqual(codes);
      expect(result?.sheets).toBe(sheets);
    },
  );

  it.each(hostileFiles.map(({ name }, at) => ({ name, at })))(
    'takes at most two seconds: $name',
    ({ at }) => {
      expect(child.results[at]?.seconds).toBeLessThan(2);
    },
  );

  it('takes at most 200 MB, and changes nothing of the language', () => {
    expect(child.megabytes).toBeLessThan(200);
    expect(child.polluted).toBe(false);
  });

  it('is printed in one line, the slowest of them', () => {
    const slowest = Math.max(...child.results.map(({ seconds }) => seconds));
    console.log(
      `hostile workbooks: ${child.results.length}, slowest ${slowest.toFixed(2)} s, ${Math.round(child.megabytes)} MB`,
    );
    expect(child.results).toHaveLength(hostileFiles.length);
  });
});
