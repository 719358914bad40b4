// @ts-check
import { createRequire } from 'node:module';
import { ReflectionKind, Renderer } from 'typedoc';

const require = createRequire(import.meta.url);
const lunr = createRequire(require.resolve('typedoc'))('lunr');

/** Vietnamese letters without their marks, so that “tong hop” finds “tổng hợp”. */
const plain = (word) => word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');

/** The tone on the other of two vowels, so that “hoà” finds “hòa”. */
const otherTone = (word) =>
  word
    .normalize('NFD')
    .replace(
      /(o)([\u0300\u0301\u0303\u0309\u0323])([ae])$|(u)([\u0300\u0301\u0303\u0309\u0323])(y)$/u,
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

/** What a page or a name is in Vietnamese: the line of its comment, or the first sentence of the page. */
function vietnameseOf(reflection) {
  if (reflection.isDocument()) {
    const text = reflection.content.map((part) => part.text).join('');
    const [, opening = ''] = text.split(/\n\n+/);
    return opening.split('. ', 1)[0];
  }
  const text =
    commentOf(reflection)
      ?.summary.map((part) => part.text)
      .join('') ?? '';
  return /^Vietnamese: (.*)$/m.exec(text)?.[1] ?? '';
}

/** Pages come before names, verbs before types, and fields last. */
function boostOf(reflection) {
  if (reflection.isDocument()) return 8;
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
  anyLetters.label = 'trimmer';
  lunr.Pipeline.registeredFunctions['trimmer'] = anyLetters;
  app.renderer.on(Renderer.EVENT_PREPARE_INDEX, (event) => {
    Object.assign(event.searchFieldWeights, { vietnamese: 10, whole: 1 });
    for (const [at, reflection] of [...event.searchResults.entries()].toReversed()) {
      reflection.relevanceBoost = boostOf(reflection);
      const { name } = reflection;
      const vietnamese = vietnameseOf(reflection);
      Object.assign(event.searchFields[at], { name: ownName(name), whole: name, vietnamese });
      if (reflection.isReference()) event.removeResult(at);
    }
  });
}
