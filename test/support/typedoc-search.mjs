// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ReflectionKind, Renderer } from 'typedoc';

const require = createRequire(import.meta.url);
const lunr = createRequire(require.resolve('typedoc'))('lunr');

/** Vietnamese letters without their marks, so that “tong hop” finds “tổng hợp”. */
const plain = (word) => word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');

/** What binds the syllables of a word: “dân·vận” is one. */
const bond = '·';

/** The tone on the other of two vowels, so that “hoà” finds “hòa”. */
const otherTone = (word) =>
  word
    .normalize('NFD')
    .replaceAll(
      /(o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?=·|$)|(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?=·|$)/gu,
      '$1$4$3$6$2$5',
    )
    .normalize('NFC');

/** Strips what is neither a letter nor a digit of any language, and adds the word as others type it. */
function anyLetters(token) {
  const trimmed = token.update((word) =>
    word.normalize('NFC').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );
  const word = trimmed.toString();
  const others = new Set([plain(word), otherTone(word)]);
  others.delete(word);
  return [trimmed, ...[...others].map((other) => trimmed.clone(() => other))];
}

const commentOf = (reflection) => reflection.comment ?? reflection.signatures?.[0]?.comment;

/** What a page says of itself in Vietnamese: in its opening, and in the first line that says so. */
function vietnameseOfPage(page) {
  const text = page.content.map((part) => part.text).join('');
  const [, opening = ''] = text.split(/\n\n+/);
  const [, said = ''] = /In Vietnamese: ([^\n]*?)[.(\n]/.exec(text) ?? [];
  return `${opening.split('. ', 1)[0]}. ${said}`;
}

/** What a page or a name is in Vietnamese. */
function vietnameseOf(reflection) {
  if (reflection.isDocument()) return vietnameseOfPage(reflection);
  const text =
    commentOf(reflection)
      ?.summary.map((part) => part.text)
      .join('') ?? '';
  return /^Vietnamese: (.*)$/m.exec(text)?.[1] ?? '';
}

/** Two, three and four syllables that stand side by side, bound: most Vietnamese words have two. */
export function boundWords(text) {
  const clauses = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\s]+/u);
  return clauses.flatMap((clause) => {
    const syllables = clause.split(/\s+/).filter((one) => one !== '');
    return syllables.flatMap((_, at) =>
      [2, 3, 4]
        .filter((length) => at + length <= syllables.length)
        .map((length) => syllables.slice(at, at + length).join(bond)),
    );
  });
}

/**
 * What the search of the site asks for: each word of what is typed must be there, as a whole word it
 * counts more, and side by side the most.
 *
 * @param {string} typed
 */
export function queryOf(typed) {
  const words = typed
    .toLowerCase()
    .split(/[\s:~^*+-]+/)
    .filter((word) => word !== '');
  const whole = words.length > 1 ? [`${words.join('·')}^60`] : [];
  return [...words.map((word) => `+*${word}*`), ...words.map((word) => `${word}^4`), ...whole].join(
    ' ',
  );
}

/** How typedoc makes a query of what is typed, and where it asks; another release may do it differently. */
const asked = /(\w+)\.split\(" "\)\.map\(\w+=>\w+\.length\?`\*\$\{\w+\}\*`:""\)\.join\(" "\)/;

/** How typedoc asks whether a name begins with what is typed, and weighs it: a long title loses by it. */
const begins = /(\w+\.name)\.toLowerCase\(\)\.startsWith\((\w+)\.toLowerCase\(\)\)/;
const weighed = /10\/\(1\+Math\.abs\(\w+\.name\.length-\w+\.length\)\)/;

/** @param {string} text */
const bare = (text) => `(${plain.toString()})(${text}.toLowerCase())`;

/**
 * The program of the site with our query, where a title gains by beginning with what is typed, its marks
 * left out or not.
 *
 * @param {string} program
 */
export function askingOurWay(program) {
  if (![asked, begins, weighed].every((part) => part.test(program)))
    throw new Error('typedoc asks its index in another way than before');
  return program
    .replace(asked, (_, typed) => `(${queryOf.toString()})(${typed})`)
    .replace(begins, (_, name, typed) => `${bare(name)}.startsWith(${bare(typed)})`)
    .replace(weighed, (weight) => `Math.max(6,${weight})`);
}

function askOurWay(folder) {
  const path = join(folder, 'assets', 'main.js');
  writeFileSync(path, askingOurWay(readFileSync(path, 'utf8')));
}

/** Pages come before names, those in Vietnamese first, verbs before types, and fields last. */
function boostOf(reflection) {
  if (reflection.isDocument()) return reflection.frontmatter['group'] === 'Tiếng Việt' ? 20 : 12;
  if (!reflection.parent?.kindOf(ReflectionKind.Module)) return 0.5;
  return reflection.kindOf(ReflectionKind.Function) ? 3 : 2;
}

/** “dan van” is not to find everything that has the name of the library in its own. */
const ownName = (name) => name.replaceAll(/danvan\/?/gi, '');

/**
 * Lets the search of the site find words of any language, Vietnamese ones without their marks too,
 * and each thing once.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  lunr.trimmer = anyLetters;
  const { build } = lunr.Builder.prototype;
  lunr.Builder.prototype.build = function () {
    // Most fields are short or empty here, so that one of ten words would count as a long one.
    this.b(0.2);
    return build.call(this);
  };
  anyLetters.label = 'trimmer';
  lunr.Pipeline.registeredFunctions['trimmer'] = anyLetters;
  app.renderer.on(Renderer.EVENT_PREPARE_INDEX, (event) => {
    Object.assign(event.searchFieldWeights, { vietnamese: 10, bound: 20, titled: 40, whole: 1 });
    for (const [at, reflection] of [...event.searchResults.entries()].toReversed()) {
      reflection.relevanceBoost = boostOf(reflection);
      const { name } = reflection;
      const vietnamese = vietnameseOf(reflection);
      const bound = boundWords(vietnamese).join(' ');
      const titled = reflection.isDocument() ? boundWords(name).join(' ') : '';
      const more = { name: ownName(name), whole: name, vietnamese, bound, titled };
      Object.assign(event.searchFields[at], more);
      if (reflection.isReference()) event.removeResult(at);
    }
  });
  app.renderer.on(Renderer.EVENT_END, ({ outputDirectory }) => askOurWay(outputDirectory), -1000);
}
