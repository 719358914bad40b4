import { describe, expect, it } from 'vitest';
import { codeOf, fillSentence, namesIn, placeholdersOf, type PlaceText } from '#inside/compose';

const known: Readonly<Record<string, string>> = { a: '7', b: '{c}', d: '$&' };
const lookUp = (name: string): PlaceText => {
  if (/^z\d?$/.test(name)) return { text: '0', isZero: true };
  if (name.startsWith('x:')) return { text: null, isQuiet: true };
  const text = known[name] ?? null;
  return text === null ? { text } : { text, isZero: false };
};

describe('fillSentence', () => {
  it.each([
    ['Có {a} vụ.', 'Có 7 vụ.'],
    ['Không có số liệu.', 'Không có số liệu.'],
    ['{d}', '$&'],
    ['[{b}]', '{c}'],
    ['Ghi \\[{a}\\], \\{a\\}.', 'Ghi [7], {a}.'],
  ])('fills %s', (template, text) => {
    expect(fillSentence(template, lookUp)).toEqual({ text, leftOut: [] });
  });

  it('leaves out brackets without a figure, and names them', () => {
    expect(fillSentence('Có {a} vụ[, thành {x} vụ][, đạt {a}].', lookUp)).toEqual({
      text: 'Có 7 vụ, đạt 7.',
      leftOut: [{ indicator: 'x', text: '[, thành {x} vụ]' }],
    });
  });

  it('names what it lacks of a figure that is there', () => {
    expect(fillSentence('Số vụ {x:change}.', lookUp)).toEqual({
      text: null,
      leftOut: [{ indicator: 'x', aspect: 'change', text: 'Số vụ {x:change}.' }],
    });
    expect(fillSentence('Số vụ {y:change}.', lookUp).leftOut).toEqual([
      { indicator: 'y', text: 'Số vụ {y:change}.' },
    ]);
  });

  it.each([
    [
      'Có {a} đơn[, trong đó có {a} đơn khiếu nại, {z} đơn tố cáo].',
      'Có 7 đơn, trong đó có 7 đơn khiếu nại.',
    ],
    ['Có {a} đơn[, trong đó {z} đơn khiếu nại, {z} đơn tố cáo].', 'Có 7 đơn.'],
    ['Có {a} đơn[; quá hạn {z} đơn].', 'Có 7 đơn.'],
    ['Có {z} đơn[, quá hạn {a} đơn].', 'Có 0 đơn, quá hạn 7 đơn.'],
  ])('leaves out parts that are nothing: %s', (template, text) => {
    expect(fillSentence(template, lookUp)).toEqual({ text, leftOut: [] });
  });

  it('says which figure stands first where all are nothing', () => {
    expect(fillSentence('Có {z} đơn[, quá hạn {z2} đơn].', lookUp).nothing).toBe('z');
  });

  it('leaves out a comparison that is not there without a word', () => {
    expect(fillSentence('Có {a} đơn[, {x:change}].', lookUp)).toEqual({
      text: 'Có 7 đơn.',
      leftOut: [],
    });
    expect(fillSentence('Đơn {x:change}.', lookUp).leftOut).toEqual([
      { indicator: 'x', aspect: 'change', text: 'Đơn {x:change}.' },
    ]);
  });

  it('is null where a figure outside of brackets is not in the table', () => {
    const template = 'Có {x} vụ[, thành {a} vụ].';
    const leftOut = [{ indicator: 'x', text: template }];
    expect(fillSentence(template, lookUp)).toEqual({ text: null, leftOut });
  });
});

it('codeOf leaves out what is said of an indicator', () => {
  expect(codeOf('x.teams:change')).toBe('x.teams');
  expect(codeOf('period')).toBe('period');
});

describe('placeholdersOf', () => {
  it('lists indicators, namesIn what is said of them', () => {
    expect(placeholdersOf('Có {a:of}[, {a:change}].')).toEqual(['a', 'a']);
    expect(namesIn('Có {a:of}[, {a:change}].')).toEqual(['a:of', 'a:change']);
  });

  it('lists the names between braces', () => {
    expect(placeholdersOf('Có {a} vụ[, thành {x.y} vụ].')).toEqual(['a', 'x.y']);
    expect(placeholdersOf('Không.')).toEqual([]);
  });
});
