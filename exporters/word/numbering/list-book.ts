import type { BodyLayout } from '#room/report';
import type { WordNumber } from '../word-node.js';
import { createChain, type Chain } from './chain.js';
import { isArticle, readNumber } from './printed-number.js';
import { decimalLevel, headingLevels, signLevel } from './usual-lists.js';
import type { WordList, WordListLevel } from './word-list.js';

/** The lists of a file, while its paragraphs are made. */
export interface ListBook {
  /** The number of a heading; undefined where a word processor cannot count it. */
  readonly headingNumber: (number: string, level: number) => WordNumber | undefined;
  /** A list of its own: numbers from one, or bullets. */
  readonly itemNumbers: (isOrdered: boolean) => WordNumber;
  /** The number after the items of the numbered list before. */
  readonly numberAfterItems: () => WordNumber;
  /** All lists; to be asked for when every paragraph is made. */
  readonly lists: () => readonly WordList[];
}

/** Places in the file of the lists that every file has. */
const places = { headings: 0, articles: 1, ordered: 2, bullets: 3 } as const;

/** Lists that are counted by a chain: which styles the first of them counts. */
interface Chained {
  readonly lists: ReturnType<ReturnType<typeof createChain>['lists']>;
  readonly usual: readonly WordListLevel[];
  readonly styles: readonly string[];
}

/** The lists of a chain by their places; levels not used look as the layout has them. */
const chainedLists = ({
  lists,
  usual,
  styles,
}: Chained): readonly (readonly [number, WordList])[] =>
  lists.map(([place, used], at) => [
    place,
    {
      levels: usual.map((level, own) => used.get(own) ?? level),
      styles: at === 0 ? styles : [],
    },
  ]);

/** Gives places in the file: first the one that is kept, then further ones. */
function placesFrom(kept: number, further: () => number): () => number {
  let isFirst = true;
  return () => {
    if (!isFirst) return further();
    isFirst = false;
    return kept;
  };
}

/** A heading that is marked by a sign and not counted. */
function signNumber(usual: readonly WordListLevel[], sign: string, level: number) {
  const { format, before } = usual[level] ?? decimalLevel;
  const isSign = sign !== '' && format === 'bullet' && before === sign;
  return isSign ? { list: places.headings, run: 0, level } : undefined;
}

/** The lists of a file, in the order of their places. */
function listsOf(
  body: Pick<BodyLayout, 'bullet'>,
  usual: readonly WordListLevel[],
  chains: { readonly headings: Chain; readonly articles: Chain },
): readonly WordList[] {
  const { headings, articles } = chains;
  const styles = usual.map((_level, at) => `heading-${at + 1}`);
  const found = new Map<number, WordList>([
    [places.headings, { levels: usual, styles }],
    [places.articles, { levels: [decimalLevel], styles: [] }],
    [places.ordered, { levels: [decimalLevel], styles: [] }],
    [places.bullets, { levels: [signLevel(body.bullet)], styles: [] }],
    ...chainedLists({ lists: headings.lists(), usual, styles }),
    ...chainedLists({ lists: articles.lists(), usual: [decimalLevel], styles: ['article'] }),
  ]);
  return [...found].toSorted(([one], [other]) => one - other).map(([, list]) => list);
}

/** Keeps the lists of one file. */
export function createListBook(body: Pick<BodyLayout, 'headings' | 'bullet'>): ListBook {
  let last: number = places.bullets;
  let runs = 0;
  const further = (): number => (last += 1);
  const headings = createChain(placesFrom(places.headings, further));
  const articles = createChain(placesFrom(places.articles, further));
  const usual = headingLevels(body);

  return {
    headingNumber: (number, level) => {
      const readings = readNumber(number);
      if (isArticle(number)) return articles.numberOf(readings, 0);
      const isCounted = readings.length > 0;
      return isCounted
        ? headings.numberOf(readings, level - 1)
        : signNumber(usual, number, level - 1);
    },
    itemNumbers: (isOrdered) =>
      isOrdered
        ? { list: places.ordered, run: (runs += 1), level: 0 }
        : { list: places.bullets, run: 0, level: 0 },
    numberAfterItems: () => ({ list: places.ordered, run: runs, level: 0 }),
    lists: () => listsOf(body, usual, { headings, articles }),
  };
}
