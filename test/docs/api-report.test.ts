import { describe, expect, it } from 'vitest';
import { apiReport } from '../support/api-report.js';
import { constantsPage } from '../support/constants-page.js';
import { doorValues } from '../support/door-values.js';
import { formatPage } from '../support/format-page.js';
import { llmsPage } from '../support/llms-page.js';
import { publicNames } from '../support/public-names.js';
import { readText } from '../support/repository.js';
import { importedIn, unusedNames, usedNames } from '../support/used-names.js';

const names = publicNames();
const used = usedNames();

it('the page of public names is made from the source; write it anew with npm run names', async () => {
  const page = await formatPage('docs/api-report.md', apiReport(names));
  expect(readText('docs/api-report.md')).toBe(page);
});

it('the page of lists and tables is made from the source, too', async () => {
  const path = 'docs/concepts/constants.md';
  const page = await formatPage(path, constantsPage(names, await doorValues()));
  expect(readText(path)).toBe(page);
});

it('what programs read is made from guides and doc comments; write it anew with npm run names', () => {
  expect(readText('docs/llms.txt')).toBe(llmsPage(names));
});

it('has no name that neither a guide nor an example uses', () => {
  expect(unusedNames(names, used).map(({ name, door }) => `${door} ${name}`)).toEqual([]);
});

describe('a name that nobody uses', () => {
  const find = (wanted: string) => names.filter(({ name }) => name === wanted);
  const bare = { imported: new Set<string>(), named: new Set<string>() };

  it('is told: a function that is only named, a list, a type', () => {
    const some = [...find('aggregate'), ...find('petitionKinds'), ...find('FigureTable')];
    const named = new Set(['aggregate']);
    expect(unusedNames(some, { ...bare, named }).map(({ name }) => name)).toEqual([
      'aggregate',
      'petitionKinds',
      'FigureTable',
    ]);
  });

  it('is not told where a used function takes or gives it', () => {
    const some = [...find('aggregate'), ...find('FigureTable'), ...find('MissingPolicy')];
    const options = find('AggregateOptions');
    const imported = new Set(['aggregate']);
    expect(unusedNames([...some, ...options], { ...bare, imported })).toEqual([]);
  });
});

it('finds what code imports', () => {
  const code = "import { a, type B, c as d } from 'danvan';\nimport { e } from 'node:fs';";
  expect(importedIn(code)).toEqual(['a', 'B', 'c']);
});

it('a name more changes the page', () => {
  expect(apiReport(names.slice(1))).not.toBe(apiReport(names));
});
