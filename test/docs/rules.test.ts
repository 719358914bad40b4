import { describe, expect, it } from 'vitest';
import * as room from '#inside/rules';
import { readText, repositoryFiles } from '../support/repository.js';

const headings = ['Requirement', 'Source', 'Passes', 'Fails', 'How to mend'];
const names = room.rules.map(({ name }) => name);
const files = new Set(repositoryFiles());

const readPage = (path: string): string => (files.has(path) ? readText(path) : '');

const kebabCase = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const sectionOf = (page: string, heading: string): string =>
  page.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';

describe('the list of rules', () => {
  it('is frozen and names each rule once', () => {
    expect(Object.isFrozen(room.rules)).toBe(true);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });

  it('holds every rule of the folder, named like its constant and its file', () => {
    const constants = Object.entries(room)
      .filter(([, value]) => room.rules.some((rule) => rule === value))
      .map(([name]) => kebabCase(name));
    const ruleFiles = [...files]
      .filter((path) => path.startsWith('src/rules/'))
      .filter((path) => /^export const \w+: Rule\b/m.test(readText(path)))
      .map((path) => path.replace(/^.*\//, '').replace(/\.ts$/, ''));
    expect(constants.toSorted()).toEqual(names.toSorted());
    expect(ruleFiles.toSorted()).toEqual(names.toSorted());
  });

  it('is listed in the page of rules, and nothing else is', () => {
    const linked = [...readPage('docs/rules/README.md').matchAll(/\]\(\.?\/?([a-z-]+)\.md\)/g)];
    expect(linked.map(([, name]) => name).toSorted()).toEqual(names.toSorted());
  });
});

/** Where rules and their tests stand. */
const rooms = ['', 'past/', 'relations/'];

describe.each(names)('the rule %s', (name) => {
  it('has a test of its own', () => {
    expect(rooms.some((room) => files.has(`test/unit/rules/${room}${name}.test.ts`))).toBe(true);
  });

  it('has a page that says what it asks, where from, and how to mend', () => {
    const page = readPage(`docs/rules/${name}.md`);
    expect(page, `docs/rules/${name}.md`).not.toBe('');
    const empty = headings.filter((heading) => sectionOf(page, heading).split('\n').length < 3);
    expect(empty).toEqual([]);
  });
});

describe('pages of rules', () => {
  it('belong to a rule', () => {
    const pages = [...files]
      .filter((path) => /^docs\/rules\/.+\.md$/.test(path) && !path.endsWith('/README.md'))
      .map((path) => path.replace(/^docs\/rules\//, '').replace(/\.md$/, ''));
    expect(pages.filter((page) => !names.includes(page))).toEqual([]);
  });
});
