import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fencesOf } from '../support/markdown.js';
import { createProject, packInto, type Project } from '../support/project.js';
import { fromRoot, readText } from '../support/repository.js';

const fences = fencesOf(readText('README.md'));
const under = (heading: string, languages: readonly string[]): readonly string[] =>
  fences
    .filter((fence) => fence.heading === heading && languages.includes(fence.language))
    .map(({ text }) => text);

const commands = under('Install', ['sh', 'bash', 'shell', 'console'])
  .flatMap((text) => text.split('\n'))
  .map((line) => line.replace(/^\$ /, '').trim())
  .filter((line) => line !== '' && !line.startsWith('#'));

const manifest = under('Install', ['json']).reduce<object>(
  (all, text) => ({ ...all, ...JSON.parse(text) }),
  {},
);

const code = under('The main job', ['ts']).join('\n');

let project: Project;

beforeAll(() => {
  project = createProject(manifest);
});

afterAll(() => project.remove());

describe('the README, pasted into an empty project', () => {
  it('shows how to install, and asks for no library for Excel', () => {
    expect(commands.join('\n')).toMatch(/^npm (install|i) .*\bdanvan\b/m);
    expect(commands.join('\n')).not.toContain('exceljs');
  });

  it('installs', () => {
    const tarball = packInto(project);
    for (const command of commands) {
      const [program = '', ...args] = command.split(/\s+/);
      expect(program).toBe('npm');
      const given = args.map((arg) => (arg === 'danvan' ? tarball : arg));
      project.run('npm', [...given, '--prefer-offline', '--no-audit', '--no-fund']);
    }
  });

  it('runs the main job in about 25 lines, and the files are there', () => {
    expect(code.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(40);
    const before = readdirSync(project.folder);
    project.write('main.ts', code);
    project.run(process.execPath, [fromRoot('node_modules/tsx/dist/cli.mjs'), 'main.ts']);
    const written = readdirSync(project.folder).filter((name) => !before.includes(name));
    const large = written.filter((name) => statSync(join(project.folder, name)).size > 1000);
    expect(large.map((name) => extname(name)).toSorted()).toEqual(
      expect.arrayContaining(['.pdf', '.xlsx']),
    );
  });
});
