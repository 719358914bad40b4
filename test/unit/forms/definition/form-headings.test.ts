import { expect, it } from 'vitest';
import { defineForm, formHeadings, type FormHeading } from '#inside/forms';

const headings = ['A', 'B › x', 'B › C › y', 'B › C › z', 'B', 'D › x'];
const form = defineForm({
  id: 'a',
  title: 'A',
  columns: headings.map((heading, at) => ({
    index: `${at + 1}`,
    heading,
  })),
});

const drawn = ({ name, column, headings: below }: FormHeading): string =>
  column === undefined ? `${name.vi}(${below.map(drawn).join(' ')})` : `${name.vi}${column.index}`;

it('gathers neighbours under the headings that they share', () => {
  expect(formHeadings(form).map(drawn).join(' ')).toBe('A1 B(x2 C(y3 z4)) B5 D(x6)');
});
