import { describe, expect, it } from 'vitest';
import { defineForm, filledFormJsonSchema, filledFormSchema } from '#inside/forms';
import { letters, levels, members } from '../../../support/forms/small-forms.js';

const schema = filledFormSchema(letters);
const given = { form: 'letters', unit: 'xa-a', period: '2026-Q1' };
const cellsOf = (cells: object) => schema.safeParse({ ...given, cells }).data?.rows[0]?.cells;

describe('filledFormSchema', () => {
  it('fills in what nobody filled in as missing', () => {
    const rest = { 2: null, 3: null, 4: null, 5: null, 6: null };
    expect(cellsOf({ '1': 3, '7': '  Đủ ' })).toEqual({ 1: 3, ...rest, 7: 'Đủ' });
    const states = { '1': { state: 'nil' }, '2': { state: 'missing' }, '7': '' };
    expect(cellsOf(states)).toEqual({ ...rest, 1: { state: 'nil' }, 7: null });
  });

  it('takes figures with the word before them', () => {
    const nearly = { amount: 134, qualifier: 'nearly' };
    expect(cellsOf({ '3': nearly })).toMatchObject({ '3': nearly });
  });

  it('takes what may be chosen, and nothing else', () => {
    const columns = [{ index: '1', heading: 'Xếp loại', type: 'text', choices: ['Tốt', 'Khá'] }];
    const form = defineForm({ id: 'letters', title: 'A', columns: Object(columns) });
    const { safeParse } = filledFormSchema(form);
    const words = ['Tốt', '', 'Yếu'].map((word) => safeParse({ ...given, cells: { '1': word } }));
    expect(words.map(({ success }) => success)).toEqual([true, true, false]);
    expect(words[1]?.data?.rows[0]?.cells).toEqual({ '1': null });
    expect(JSON.stringify(filledFormJsonSchema(form))).toContain('"enum":["","Tốt","Khá"]');
  });

  it.each([
    { '1': -1 },
    { '1': { amount: -1, qualifier: 'nearly' } },
    { '1': { amount: null, qualifier: 'many' } },
    { '7': { amount: 3, qualifier: 'nearly' } },
    { '1': 1.5 },
    { '1': '3' },
    { '1': true },
    { '7': 3 },
    { '99': 1 },
    { '1': { state: 'lost' } },
  ])('refuses the cells %j', (cells) => {
    expect(schema.safeParse({ ...given, cells }).success).toBe(false);
  });

  it('takes either rows or cells, and another form for none of its own', () => {
    expect(schema.safeParse(given).success).toBe(false);
    const both = { ...given, cells: {}, rows: [{ key: 'a', cells: {} }] };
    expect(schema.safeParse(both).success).toBe(false);
    expect(filledFormSchema(members).safeParse({ ...given, cells: {} }).success).toBe(false);
  });

  it('knows the named rows of a form, and takes no cells without a key there', () => {
    const named = filledFormSchema(levels);
    const takes = (more: object) => named.safeParse({ ...given, form: 'levels', ...more }).success;
    expect(takes({ rows: [{ key: 'north', cells: { '1': 1 } }] })).toBe(true);
    expect(takes({ rows: [{ key: 'west', cells: {} }] })).toBe(false);
    expect(takes({ cells: { '1': 1 } })).toBe(false);
  });
});
