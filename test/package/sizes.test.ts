import { existsSync } from 'node:fs';
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
  index: 215_800,
  organization: 63_300,
  time: 45_500,
  text: 20_800,
  documents: 40_100,
  coordination: 57_400,
  campaigns: 56_500,
  indicators: 75_600,
  aggregation: 101_000,
  rules: 75_000,
  findings: 17_300,
  report: 156_000,
  exporter: 17_800,
  'locale-vi': 45_400,
  'locale-en': 34_300,
  schemas: 32_900,
  vietnam: 85_000,
  democracy: 68_000,
  forms: 99_200,
  workflow: 55_100,
  collect: 90_300,
  sql: 101_200,
  excel: 87_000,
  pdf: 35_500,
  word: 38_800,
  csv: 29_800,
  'plain-text': 20_400,
  testing: 65_000,
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
      .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
  return { index: namesFrom('danvan'), vietnam: namesFrom('danvan/vietnam') };
}

/** What an app ships that imports a few names: at most so many bytes. */
const uses: readonly (readonly [what: string, names: ImportedNames, most: number])[] = [
  ['one class', { index: ['DanvanError'] }, 500],
  ['formatNumber', { index: ['formatNumber'] }, 4000],
  ['parsePeriod', { index: ['parsePeriod'] }, 5000],
  ['parseDocumentNumber', { documents: ['parseDocumentNumber'] }, 6000],
  ['the main job of the README without exporters', mainJob(), 202_700],
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
});
