import type { ReportDocument } from 'danvan';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../support/tools.js';
import { figuresIn, figuresOfSource } from './figures-in.js';
import { allowedFigures, allowedNames, givenWords } from './given-by-law.js';
import { hasName, namesIn, searchable } from './names-in.js';
import { seedPapers } from './seed-papers.js';
import { factsOfInventory } from './source-of.js';
import { linesOfPaper, withoutOrdinals } from './text-of-paper.js';

const inventory = sharedData('domain/seed-inventory.md');

/** What a paper says that neither its article nor the inventory, nor law, gives. */
async function inventedIn(paper: ReportDocument, seed: string, source: string) {
  const lines = (await linesOfPaper(paper)).map(withoutOrdinals);
  const figures = figuresOfSource(source);
  const sums = Object.keys(allowedFigures[seed] ?? {});
  const haystack = `${searchable(source)}|${givenWords}|${searchable(
    Object.keys(allowedNames[seed] ?? {}).join(' | '),
  )}`;
  return {
    figures: [...figuresIn(lines.join('\n'))].filter(
      (each) => !figures.has(each) && !sums.includes(each),
    ),
    names: lines
      .flatMap(namesIn)
      .filter((name) => !hasName(haystack, name))
      .map(({ words }) => words),
  };
}

describe.each(seedPapers)('the papers of $seed', ({ seed, article, papers }) => {
  const text = sharedData(article);
  const source = () =>
    `${text.read().normalize('NFC')}\n${factsOfInventory(inventory.read(), seed)}`;
  const names = Object.keys(papers());

  describe.skipIf(!text.present || !inventory.present)('hold against the article', () => {
    it.each(names)('nothing invented: %s', async (name) => {
      const paper = papers()[name];
      if (paper === undefined) throw new Error(`${name} is gone`);
      expect(await inventedIn(paper, seed, source())).toEqual({ figures: [], names: [] });
    });

    it('nothing is allowed that the article has, or that no paper says', async () => {
      const lines = (await Promise.all(Object.values(papers()).map(linesOfPaper))).flat();
      const said = searchable(lines.join(' | '));
      const figures = figuresIn(lines.map(withoutOrdinals).join('\n'));
      const written = searchable(source());
      const needless = Object.keys(allowedNames[seed] ?? {}).filter(
        (name) => !said.includes(searchable(name)) || written.includes(searchable(name)),
      );
      const idle = Object.keys(allowedFigures[seed] ?? {}).filter(
        (sum) => !figures.has(sum) || figuresOfSource(source()).has(sum),
      );
      expect([...needless, ...idle]).toEqual([]);
    });

    it('name, place, day and figure that are invented are found', async () => {
      const [paper] = Object.values(papers());
      if (paper === undefined) throw new Error('no paper');
      const invented =
        'Ngày 15/3/2018, đồng chí Trần Thị Mai và Hội Nông dân xã K’Dang tổ chức 613 buổi, tiếp 29 lượt.';
      const blocks = [...paper.blocks, { kind: 'paragraph', text: invented } as const];
      expect(await inventedIn({ ...paper, blocks }, seed, source())).toEqual({
        figures: ['15/3/2018', '613', '29'],
        names: ['Trần Thị Mai', 'Hội Nông', 'K’Dang'],
      });
    });
  });
});
