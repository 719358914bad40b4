import { Ajv2020 } from 'ajv/dist/2020.js';
import { statisticalForms } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { filledFormJsonSchema, filledFormSchema } from '#inside/forms';
import { letters, levels, members } from '../../../support/forms/small-forms.js';

const ajv = () => new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
const base = { unit: 'xa-a', period: '2026-Q1' };

const inputs: readonly object[] = [
  { cells: { '1': 3 } },
  { cells: { '1': 3, '2': null, '3': { state: 'nil' } } },
  { cells: {} },
  { rows: [{ key: 'north', cells: { '1': 2 } }], total: { '1': 2 }, notes: 'Đủ' },
  { rows: [] },
  { rows: [{ key: '', cells: {} }] },
  { cells: { '1': -3 } },
  { cells: { '1': 1.5 } },
  { cells: { '1': '3' } },
  { cells: { '1': { state: 'lost' } } },
  { cells: { '99': 3 } },
  { cells: { '1': 3 }, colour: 'red' },
];

describe('filledFormJsonSchema', () => {
  it.each([letters, members, levels])('takes and refuses what the schema of $id does', (form) => {
    const validate = ajv().compile(filledFormJsonSchema(form));
    const schema = filledFormSchema(form);
    for (const input of inputs) {
      const sent = { form: form.id, ...base, ...input };
      expect([input, validate(sent)]).toEqual([input, schema.safeParse(sent).success]);
    }
  });

  it('tells headings and printed indexes of columns', () => {
    const { title, properties } = filledFormJsonSchema(members);
    expect(title).toBe('Hội viên');
    const columns = {
      '1': { description: '1=2+3' },
      '2': { title: 'Giới tính › Nam', description: '2' },
    };
    expect(properties).toMatchObject({ cells: { properties: columns } });
  });

  it('is a schema for every form of the library', () => {
    const own = ajv();
    const wrong = statisticalForms.filter(
      (form) => own.validateSchema(filledFormJsonSchema(form)) !== true,
    );
    expect(wrong).toEqual([]);
    expect(statisticalForms.length).toBeGreaterThan(20);
  });
});
