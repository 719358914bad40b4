import type { BodyLayout } from '#room/report';
import type { WordNumber } from '../word-node.js';
import { createChain } from './chain.js';
import { isArticle, readNumber } from './printed-number.js';
import type { WordList, WordListLevel } from './word-list.js';

/** The lists of a file, while its paragraphs are made. */
export interface ListBook {
  /** The number of a heading; undefined where a word processor cannot count it. */
  readonly headingNumber: (number: string, level: number) => WordNumber | undefined;
  /** A list of its own: numbers from one, or bullets. */
  readonly itemNumbers: (isOrdered: boolean) => WordNumber;
  /** All lists; to be asked for when every paragraph is made. */
  readonly lists: () => readonly WordList[];
}

/** A sign alone is no number, yet stands before every heading of its level. */
const signLevel = (sign: string): WordListLevel => ({
  format: 'bullet',
  before: sign,
  after: '',
  start: 1,
});

/** What a level of headings looks like as the layout has it. */
function usualLevel(pattern: string): WordListLevel {
  const [read] = readNumber(pattern.replace(/\{([I1a])\}/u, '$1'));
  return read === undefined
    ? signLevel(pattern)
    : { format: read.format, before: read.before, after: read.after, start: 1 };
}

/** Places in the file of the lists that every file has. */
const places = { headings: 0, articles: 1, ordered: 2, bullets: 3 } as const;

/** Headings go so deep. */
const depths = [0, 1, 2, 3] as const;

/** The levels of a chain's list; those not used look as the layout has them. */
const levelsOf = (
  used: ReadonlyMap<number, WordListLevel> | undefined,
  usual: readonly WordListLevel[],
): readonly WordListLevel[] => usual.map((level, at) => used?.get(at) ?? level);

const decimal = { format: 'decimal', before: '', after: '.', start: 1 } as const;

/** Keeps the lists of one file. */
export function createListBook({
  headings,
  bullet,
}: Pick<BodyLayout, 'headings' | 'bullet'>): ListBook {
  let further = 3;
  let runs = 0;
  const beginner = (first: number): (() => number) => {
    let isFirst = true;
    return () => {
      if (!isFirst) return (further += 1);
      isFirst = false;
      return first;
    };
  };
  const chain = createChain(beginner(places.headings));
  const articles = createChain(beginner(places.articles));
  const usual = depths.map((at) => usualLevel(headings[at]?.number ?? '{1}.'));

  function headingNumber(number: string, level: number): WordNumber | undefined {
    const readings = readNumber(number);
    if (isArticle(number)) return articles.numberOf(readings, 0);
    if (readings.length > 0) return chain.numberOf(readings, level - 1);
    const { format, before } = usual[level - 1] ?? decimal;
    const isSign = number !== '' && format === 'bullet' && before === number;
    return isSign ? { list: places.headings, run: 0, level: level - 1 } : undefined;
  }

  function lists(): readonly WordList[] {
    const found = new Map([...chain.lists(), ...articles.lists()]);
    const ofArticles = new Set(articles.lists().map(([list]) => list));
    return Array.from({ length: further + 1 }, (_, at): WordList => {
      if (at === places.ordered) return { levels: [decimal], styles: [] };
      if (at === places.bullets) return { levels: [signLevel(bullet)], styles: [] };
      if (at === places.articles || ofArticles.has(at)) {
        const styles = at === places.articles && ofArticles.has(at) ? ['article'] : [];
        return { levels: levelsOf(found.get(at), [decimal]), styles };
      }
      const styles = at === places.headings ? usual.map((_level, own) => `heading-${own + 1}`) : [];
      return { levels: levelsOf(found.get(at), usual), styles };
    });
  }

  return {
    headingNumber,
    itemNumbers: (isOrdered) => ({
      list: isOrdered ? places.ordered : places.bullets,
      run: isOrdered ? (runs += 1) : 0,
      level: 0,
    }),
    lists,
  };
}
