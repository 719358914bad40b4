import { en } from 'danvan';
import { expect, it } from 'vitest';
import { inKnownKinds } from '#inside/compose';
import { contextOf } from '../../../support/review.js';

const context = contextOf([]);
const text = 'Ở xã, phường, đặc khu';
const withKinds = (...kinds: readonly string[]) => ({
  ...context,
  area: undefined,
  table: {
    ...context.table,
    expected: kinds.map((kind) => ({ ...context.table.expected[0], kind })),
  },
});

it('names the kinds of the units that report, in the order of the law', () => {
  expect(inKnownKinds(text, context)).toBe('Ở xã, phường');
  expect(inKnownKinds('Ở xã, phường, thị trấn', context)).toBe('Ở xã, phường');
});

it('names the kind of one commune', () => {
  expect(inKnownKinds(text, Object(withKinds('commune')))).toBe('Ở xã');
});

it('names all where units of other kinds report, and leaves other words alone', () => {
  expect(inKnownKinds(text, Object(withKinds('province')))).toBe(text);
  expect(inKnownKinds('Ở thôn', context)).toBe('Ở thôn');
  expect(inKnownKinds(text, { ...context, locale: en })).toBe(text);
});
