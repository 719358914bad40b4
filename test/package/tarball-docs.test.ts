import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leadsSomewhere, linksOf } from '../support/links.js';
import { createProject, packInto, type Project } from '../support/project.js';
import { filesBelow, repositoryFiles } from '../support/repository.js';

let project: Project;
let folder = '';
let files: readonly string[] = [];

beforeAll(() => {
  project = createProject();
  project.run('tar', ['-xzf', relative(project.folder, packInto(project))]);
  folder = join(project.folder, 'package');
  files = filesBelow(folder);
});

afterAll(() => project.remove());

const read = (path: string): string | undefined =>
  files.includes(path) ? readFileSync(join(folder, ...path.split('/')), 'utf8') : undefined;

/** The page that a program makes of all lists; declarations hold them too. */
const madeOfTypes = 'docs/concepts/constants.md';

describe('the pages in the tarball', () => {
  it('are the README, those it leads to, and no reference made by a program', () => {
    const pages = files.filter((path) => path.endsWith('.md'));
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'SECURITY.md']));
    expect(pages.filter((path) => path.startsWith('docs/')).length).toBeGreaterThan(30);
    expect(files.filter((path) => path.startsWith('docs/api/'))).toEqual([]);
  });

  it.each(['guides', 'concepts', 'rules', 'exporters', 'democracy', 'vi'])(
    'hold all of %s',
    (room) => {
      const written = repositoryFiles().filter(
        (path) => path.startsWith(`docs/${room}/`) && path !== madeOfTypes,
      );
      expect(written.length).toBeGreaterThan(0);
      expect(written.filter((path) => !files.includes(path))).toEqual([]);
    },
  );

  it('leave out what those need who have the source', () => {
    const ofSource =
      /^(?:examples|docs\/decisions)\/|^docs\/(?:architecture|api-report)\.|^CONTRIBUTING/;
    expect(repositoryFiles().filter((path) => ofSource.test(path)).length).toBeGreaterThan(50);
    expect(files.filter((path) => ofSource.test(path) || path === madeOfTypes)).toEqual([]);
  });

  it('link to nothing that is not there', () => {
    const links = files
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => linksOf(path, read(path) ?? ''));
    expect(links.filter(({ file }) => file === 'README.md').length).toBeGreaterThan(15);
    const broken = links.filter((link) => !leadsSomewhere(link, read));
    expect(broken.map(({ file, line, target }) => `${file}:${line} ${target}`)).toEqual([]);
  });
});

/** The most bytes of all files. Code takes 1.8 MB, declarations 1.0 with their comments, pages 0.7. */
const mostUnpacked = 3_500_000;

describe('the tarball', () => {
  it('unpacks to no more than it did', () => {
    const sizes = files.map((path) => statSync(join(folder, ...path.split('/'))).size);
    const unpacked = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`unpacked: ${unpacked}`);
    expect(unpacked).toBeGreaterThan(1_000_000);
    expect(unpacked).toBeLessThanOrEqual(mostUnpacked);
  });

  it('holds no page twice: the one for programs that read is made of the others', () => {
    expect(files.filter((path) => path.endsWith('llms.txt'))).toEqual([]);
  });

  it('carries no map of the built files', () => {
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
    expect(files.filter((path) => path.startsWith('dist/')).length).toBeGreaterThan(20);
  });
});
