import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { fencesOf } from '../support/markdown.js';
import { packageManagers, prepareProject, runNode } from '../support/package-managers.js';
import { createProject, packInto, type Project } from '../support/project.js';
import { readText } from '../support/repository.js';
import { needsFile } from '../support/tools.js';

const fences = fencesOf(readText('README.md'));
const job = fences
  .filter(({ heading, language }) => heading === 'The main job' && language === 'ts')
  .map(({ text }) => text)
  .join('\n');
const packages = fences
  .filter(({ heading, language }) => heading === 'Install' && language === 'sh')
  .flatMap(({ text }) => text.trim().split(/\s+/).slice(2))
  .filter((name) => name !== 'danvan');

/** Prints the versions of the packages below exceljs that were installed. */
const versions = `
  import { createRequire } from 'node:module';
  const fromExcelJs = createRequire(createRequire(import.meta.url).resolve('exceljs'));
  const versionOf = (name) => fromExcelJs(name + '/package.json').version;
  console.log(JSON.stringify(['unzipper', 'uuid'].map(versionOf)));
`;

const digest = (project: Project, file: string): string =>
  createHash('sha256')
    .update(readFileSync(join(project.folder, file)))
    .digest('hex');

const filesOf = (project: Project): readonly string[] =>
  ['report.xlsx', 'report.pdf'].map((file) => digest(project, file));

const projects: Project[] = [];
const written = new Map<string, readonly string[]>();

afterAll(() => {
  for (const project of projects) project.remove();
});

describe.each(packageManagers)('a new project by $name', (manager) => {
  const tool = needsFile(manager.program, 'that the package installs and works there');
  const project = createProject();
  projects.push(project);

  tool.it('installs the tarball and what the README names, exceljs with its overrides', () => {
    prepareProject(project, manager);
    packInto(project);
    project.run(manager.program, [...manager.add, './danvan.tgz', ...packages, 'exceljs@^4.4.0']);
    project.write('versions.mjs', versions);
    const { stdout } = runNode(project, manager, 'versions.mjs');
    expect(JSON.parse(stdout)).toEqual([
      expect.stringMatching(/^0\.12\./),
      expect.stringMatching(/^11\./),
    ]);
  });

  tool.it('does the main job of the README', () => {
    const { outputText } = ts.transpileModule(job, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    project.write('main.mjs', outputText);
    runNode(project, manager, 'main.mjs');
    written.set(manager.name, filesOf(project));
  });

  if (manager.name !== 'bun') return;
  tool.it('does it when bun itself runs it', () => {
    project.write('main.ts', job);
    project.run(manager.program, ['main.ts']);
    written.set('bun itself', filesOf(project));
  });
});

describe('the files of all managers', () => {
  it('are the same, byte for byte', () => {
    const [first, ...others] = written.values();
    expect(first).toHaveLength(2);
    for (const other of others) expect(other).toEqual(first);
  });
});
