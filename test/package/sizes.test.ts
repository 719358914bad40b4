import { existsSync } from 'node:fs';
import { vi } from 'danvan';
import { mainVi } from 'danvan/locale/vi';
import { describe, expect, it } from 'vitest';
import { bundledNames, bundledSize, type ImportedNames } from '../support/bundle.js';
import { fencesOf } from '../support/markdown.js';
import { packageDoors } from '../support/package-doors.js';
import { fromRoot, readText } from '../support/repository.js';

/**
 * The most bytes of each door as a server sends them (brotli), with zod and all that is not loaded
 * later; raise one only in the commit that needs it.
 */
const ceilings: Readonly<Record<string, number>> = {
  index: 204_200,
  organization: 48_400,
  time: 30_500,
  text: 20_800,
  documents: 25_700,
  coordination: 43_000,
  campaigns: 41_700,
  indicators: 60_900,
  aggregation: 85_800,
  rules: 58_700,
  findings: 17_000,
  report: 143_400,
  exporter: 18_000,
  'locale-vi': 46_300,
  'locale-en': 34_800,
  schemas: 18_200,
  vietnam: 70_400,
  democracy: 53_000,
  forms: 90_600,
  workflow: 40_100,
  collect: 76_500,
  sql: 97_100,
  excel: 89_600,
  pdf: 39_300,
  word: 40_800,
  csv: 30_100,
  'plain-text': 20_800,
  testing: 66_000,
};

/** What the main job of the README imports, without exporters. */
function mainJob(): ImportedNames {
  const code = fencesOf(readText('README.md'))
    .filter(({ heading, language }) => heading === 'The main job' && language === 'ts')
    .map(({ text }) => text)
    .join('\n');
  const namesFrom = (door: string): readonly string[] =>
    [...code.matchAll(/import \{([^}]+)\} from '([^']+)'/g)]
      .filter(([, , from]) => from === door)
      .flatMap(([, names = '']) =>
        names.split(',').map((name) => name.replace(/ as .*/, '').trim()),
      );
  return {
    index: namesFrom('danvan'),
    'locale-vi': namesFrom('danvan/locale/vi'),
    vietnam: namesFrom('danvan/vietnam'),
  };
}

/** What an app ships that imports a few names: at most so many bytes. */
const uses: readonly (readonly [what: string, names: ImportedNames, most: number])[] = [
  ['one class', { index: ['DanvanError'] }, 500],
  ['formatNumber', { index: ['formatNumber'] }, 4000],
  ['parsePeriod', { index: ['parsePeriod'] }, 5000],
  ['parseDocumentNumber', { documents: ['parseDocumentNumber'] }, 6000],
  ['the main job of the README without exporters', mainJob(), 166_200],
];

if (!existsSync(fromRoot('dist/index.js'))) throw new Error('build first: npm run build');

const names = packageDoors.map(({ built }) => built);

describe('the size of a door', () => {
  it('has a ceiling', () => {
    expect(Object.keys(ceilings)).toEqual(names);
  });

  it.each(names)('stays below it: %s', async (name) => {
    const size = await bundledSize(name);
    console.log(`${name}: ${size}`);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(ceilings[name] ?? 0);
  });
});

describe('what an app ships that imports', () => {
  it.each(uses)('%s', async (what, imported, most) => {
    const { size } = await bundledNames(imported);
    console.log(`${what}: ${size}`);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(most);
  });

  it('names that read texts carries nothing of zod', async () => {
    const readers = { index: ['parsePeriod'], documents: ['parseDocumentNumber'] };
    expect((await bundledNames(readers)).text).not.toContain('$ZodType');
    expect((await bundledNames({ index: ['createHierarchy'] })).text).toContain('$ZodType');
  });

  it('the main part of a language tells all that the main job may find', async () => {
    const { text } = await bundledNames(mainJob());
    const known = Object.keys(mainVi.sentences);
    const open = text.replace(/`[^`]*`/g, '');
    const found = Object.keys(vi.sentences).filter((code) => open.includes(`"${code}"`));
    expect(found.length).toBeGreaterThan(20);
    // A citation only looks whether a text is a number of a document.
    expect(found.filter((code) => !known.includes(code))).toEqual(['documents/not-a-number']);
  });
});
