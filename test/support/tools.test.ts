import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { fromRoot } from './repository.js';
import { sharedData } from './tools.js';

const folder = fromRoot('node_modules/.cache/danvan-tools');

function runWithoutTools(require: '0' | '1'): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const test = `
    import { needsTool, sharedData } from '../../../test/support/tools.js';
    needsTool('soffice', 'that workbooks open').it('is not run', () => { throw new Error('ran'); });
    sharedData('no/such.json').it('is not run either', () => { throw new Error('ran'); });
  `;
  const config = `export default { root: ${JSON.stringify(folder)}, test: {
    include: ['*.case.ts'], exclude: [], reporters: ['default'], disableConsoleIntercept: true } };`;
  writeFileSync(`${folder}/one.case.ts`, test);
  writeFileSync(`${folder}/config.mjs`, config);
  const args = [
    fromRoot('node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    `${folder}/config.mjs`,
  ];
  const env = { ...process.env, PATH: folder, DANVAN_REQUIRE_TOOLS: require, NO_COLOR: '1' };
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  return run.stdout + run.stderr;
}

it('says in one line each which program and which data are absent, and skips', () => {
  const output = runWithoutTools('0');
  expect(output).toContain('skipped: soffice is not installed (unchecked: that workbooks open)\n');
  expect(output).toContain('skipped: the shared test data no/such.json is not here\n');
  expect(output).toMatch(/Tests\s+2 skipped/);
});

it('fails for an absent program, but not for absent data, where programs are required', () => {
  const output = runWithoutTools('1');
  expect(output).toContain('soffice is not installed and DANVAN_REQUIRE_TOOLS is 1');
  expect(output).toMatch(/Tests\s+1 failed \| 2 skipped/);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

it('reads shared data from the folder that DANVAN_SHARED names', () => {
  vi.stubEnv('DANVAN_SHARED', fromRoot('docs'));
  const { present, read } = sharedData('concepts/glossary.md');
  expect(present).toBe(true);
  expect(read().startsWith('# Glossary\n')).toBe(true);
});

it('looks beside the repository where DANVAN_SHARED is empty', () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  vi.stubEnv('DANVAN_SHARED', '');
  expect(sharedData('no/such.json').present).toBe(false);
  expect(log.mock.calls).toEqual([['skipped: the shared test data no/such.json is not here']]);
  log.mockRestore();
});
