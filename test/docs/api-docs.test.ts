import { describe, expect, it } from 'vitest';
import { publicNames, type PublicName } from '../support/public-names.js';

const summaryOf = (comment: string): string => comment.split(/\n\s*\n/)[0] ?? '';

const paragraphsOf = (comment: string): readonly string[] => comment.trim().split(/\n\s*\n/);

/** More codes of findings than that are a list, or a word on where they stand. */
const mostCodes = 9;

const isCrowded = (paragraph: string): boolean =>
  !/^\s*- /m.test(paragraph) && (paragraph.match(/`[a-z-]+\/[a-z*-]+`/g) ?? []).length > mostCodes;

/** What the doc comment of a public name lacks. */
function lacks(name: PublicName): readonly string[] {
  const tagged = (tag: string): readonly string[] =>
    name.tags.filter((each) => each.tag === tag).map(({ text }) => text);
  const documented = tagged('param').filter((text) => /^\S+\s+(- )?\S/.test(text));
  // A parameter that is taken apart has no name but its place: `__0`.
  const undocumented = name.parameters.filter((parameter, at) =>
    parameter.startsWith('__')
      ? documented[at] === undefined
      : !documented.some((text) => text.split(/\s/)[0] === parameter),
  );
  const wants: readonly [string, boolean][] = [
    ['a summary', summaryOf(name.comment).trim() !== ''],
    ['a full stop after its summary', /[.!?]$/.test(summaryOf(name.comment).trim())],
    [
      'a line “Vietnamese: …” alone behind its summary',
      /^Vietnamese: \S[^\n]*$/.test(paragraphsOf(name.comment)[1] ?? ''),
    ],
    ['a list in place of a long sentence of codes', !paragraphsOf(name.comment).some(isCrowded)],
    ['@example with a ts fence', tagged('example').some((text) => /```ts\b/.test(text))],
    ['@category', tagged('category').some((text) => text.trim() !== '')],
    [
      '@returns',
      !name.isFunction || name.returnsNothing || tagged('returns').join('').trim() !== '',
    ],
  ];
  return [
    ...wants.filter(([, there]) => !there).map(([what]) => what),
    ...(name.isFunction ? undocumented.map((parameter) => `@param ${parameter}`) : []),
  ].map((what) => `${name.place} ${name.name} (${name.door}) lacks ${what}`);
}

describe('every public name', () => {
  const names = publicNames();

  it('is found', () => {
    expect(names.length).toBeGreaterThan(20);
    expect(names.map(({ name }) => name)).toContain('DanvanError');
  });

  it('says what it is, its Vietnamese term, its arguments and result, with an example', () => {
    expect(names.flatMap(lacks)).toEqual([]);
  });
});

describe('the check of this file', () => {
  const bare: PublicName = {
    name: 'f',
    door: 'danvan',
    place: 'src/f.ts:1',
    kind: 'function',
    mentions: [],
    comment: 'Adds one',
    tags: [{ tag: 'param', text: 'a' }],
    parameters: ['a', 'b'],
    isFunction: true,
    returnsNothing: false,
  };

  it('lists all that is missing', () => {
    const missing = lacks(bare).map((line) => line.replace(/^.* lacks /, ''));
    expect(missing).toEqual([
      'a full stop after its summary',
      'a line “Vietnamese: …” alone behind its summary',
      '@example with a ts fence',
      '@category',
      '@returns',
      '@param a',
      '@param b',
    ]);
  });

  it('sees a Vietnamese line that goes on, and a long sentence of codes', () => {
    const codes = Array.from(
      { length: mostCodes + 1 },
      (_, at) => `\`a/b${'c'.repeat(at)}\``,
    ).join();
    const comment = `Adds one.\n\nVietnamese: cộng.\nWhole numbers.\n\nFindings: ${codes}.`;
    const missing = lacks({ ...bare, comment }).map((line) => line.replace(/^.* lacks /, ''));
    expect(missing).toContain('a line “Vietnamese: …” alone behind its summary');
    expect(missing).toContain('a list in place of a long sentence of codes');
    const listed = comment.replace('Findings: ', 'Findings:\n\n- ');
    expect(lacks({ ...bare, comment: listed }).join()).not.toContain('a long sentence');
  });

  it('accepts a full comment', () => {
    const full = {
      ...bare,
      comment: 'Adds one.\n\nVietnamese: cộng.\n\nWhole numbers.',
      parameters: ['a'],
      tags: [
        { tag: 'param', text: 'a - A whole number.' },
        { tag: 'returns', text: 'One more.' },
        { tag: 'example', text: '```ts\nf(1); //=> 2\n```' },
        { tag: 'category', text: 'Text' },
      ],
    };
    expect(lacks(full)).toEqual([]);
  });
});
