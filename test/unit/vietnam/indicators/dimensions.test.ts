import { dimensions, indicators, modelFields, newCountrysideField } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('has ids of their own and names in both languages', () => {
  const ids = dimensions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, name, categories } of dimensions) {
    expect(
      [name, ...categories.map((one) => one.name)].filter(({ en }) => !en),
      id,
    ).toEqual([]);
    expect(new Set(categories.map((one) => one.id)).size, id).toBe(categories.length);
  }
});

it('has the five fields of models, and none that no indicator uses but the forms that overlap', () => {
  const fields = dimensions.find(({ id }) => id === 'model-field')?.categories ?? [];
  expect(fields.map(({ id }) => id)).toEqual(
    [...modelFields, newCountrysideField].map(({ id }) => id),
  );
  const used = new Set(
    indicators.flatMap(({ breakdowns = [] }) =>
      breakdowns.map(({ field, categories }) => `${field} ${categories.join()}`),
    ),
  );
  const unused = dimensions.filter(
    ({ field, categories }) => !used.has(`${field} ${categories.map(({ id }) => id).join()}`),
  );
  expect(unused.map(({ id }) => id)).toEqual(['disclosure-form', 'consultation-form']);
});
