import { format } from 'prettier';
import { expect, it } from 'vitest';
import { apiReport } from '../support/api-report.js';
import { constantsPage } from '../support/constants-page.js';
import { doorValues } from '../support/door-values.js';
import { llmsPage } from '../support/llms-page.js';
import { publicNames, type PublicName } from '../support/public-names.js';
import { filesUnder, readText } from '../support/repository.js';

const names = publicNames();
const pages = filesUnder('docs').filter((file) =>
  /^(guides|exporters|democracy|vi|rules|concepts)\/.*\.md$/.test(file),
);
const programs = filesUnder('examples').filter((file) => file.endsWith('.ts'));
const texts = [
  readText('README.md'),
  ...pages.map((file) => readText(`docs/${file}`)),
  ...programs.map((file) => readText(`examples/${file}`)),
];
const used = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));

it('the page of public names is made from the source; write it anew with npm run names', async () => {
  const page = await format(apiReport(names), { parser: 'markdown' });
  expect(readText('docs/api-report.md')).toBe(page);
});

it('the page of lists and tables is made from the source, too', async () => {
  const page = await format(constantsPage(names, await doorValues()), { parser: 'markdown' });
  expect(readText('docs/concepts/constants.md')).toBe(page);
});

it('what programs read is made from guides and doc comments; write it anew with npm run names', () => {
  expect(readText('docs/llms.txt')).toBe(llmsPage(names));
});

it('every value of it stands in a guide or an example', () => {
  const goes = ({ tags }: PublicName) => tags.some(({ tag }) => tag === 'deprecated');
  const stays = names.filter((name) => !goes(name));
  const values = stays.filter(({ kind }) => kind !== 'type' && kind !== 'interface');
  expect(
    values.filter(({ name }) => !used.has(name)).map(({ name, door }) => `${door} ${name}`),
  ).toEqual([]);
});

it('a name more changes the page', () => {
  expect(apiReport(names.slice(1))).not.toBe(apiReport(names));
});
