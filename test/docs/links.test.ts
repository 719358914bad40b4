import { describe, expect, it } from 'vitest';
import { anchorsOf, leadsSomewhere, linksOf } from '../support/links.js';
import { readText, repositoryFiles } from '../support/repository.js';

const files = new Set(repositoryFiles());
const folders = new Set([...files].map((path) => path.replace(/\/[^/]*$/, '')));
const pages = [...files].filter((path) => path.endsWith('.md'));

const read = (path: string): string | undefined => {
  if (files.has(path)) return path.endsWith('.md') ? readText(path) : '';
  return path === '' || [...folders].some((folder) => `${folder}/`.startsWith(`${path}/`))
    ? ''
    : undefined;
};

describe('links between pages', () => {
  it('lead to files and headings that exist', () => {
    const links = pages.flatMap((file) => linksOf(file, readText(file)));
    const broken = links.filter((link) => !leadsSomewhere(link, read));
    expect(broken.map(({ file, line, target }) => `${file}:${line} ${target}`)).toEqual([]);
  });
});

describe('the check of this file', () => {
  const page =
    '# Cách *dùng* `excel()`: lần 1\n\n## A\n## A\n```md\n# no heading [x](no.md)\n```\n';
  const pageOf = (path: string): string | undefined => (path === 'docs/a.md' ? page : undefined);

  it('makes anchors the way GitHub does, without headings inside of code', () => {
    expect([...anchorsOf('# Cách dùng: lần 1, “A”\n## A\n## A\n```\n# B\n```')]).toEqual([
      'cách-dùng-lần-1-a',
      'a',
      'a-1',
    ]);
  });

  it('finds inline links and references, but no code and no other site', () => {
    const text = '[a](a.md) ![b](b.png "B") `[c](c.md)` [d](https://example.org)\n[e]: e.md#f\n';
    expect(linksOf('docs/x.md', text).map(({ line, target }) => `${line} ${target}`)).toEqual([
      '1 a.md',
      '1 b.png',
      '2 e.md#f',
    ]);
  });

  it.each([
    ['docs/b.md', 'a.md', true],
    ['README.md', 'docs/a.md#a-1', true],
    ['README.md', './docs/a.md#b', false],
    ['docs/a.md', '#a', true],
    ['docs/a.md', '#no-heading-x', false],
    ['docs/b.md', '../a.md', false],
  ])('follows from %s to %s: %s', (file, target, expected) => {
    expect(leadsSomewhere({ file, line: 1, target }, pageOf)).toBe(expected);
  });
});
