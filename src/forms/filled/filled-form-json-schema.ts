import * as z from 'zod/mini';
import { readable } from '#room/findings';
import { nameIn } from '#room/organization';
import type { StatisticalForm } from '../definition/statistical-form.js';
import { toldSchema } from './filled-form-schema.js';

/**
 * The JSON Schema of what one unit fills into a form.
 *
 * Vietnamese: lược đồ JSON của biểu đã ghi số liệu.
 *
 * Draft 2020-12; each column bears its headings as title and its printed index as description, so
 * that a generator of input masks has all it needs.
 *
 * @param form - The form.
 * @returns The schema as plain data.
 *
 * @example
 * ```ts
 * import { defineForm, filledFormJsonSchema } from 'danvan/forms';
 *
 * const columns = [{ index: '1', heading: 'Số cuộc' }, { index: '2', heading: 'Số người' }];
 * const schema = filledFormJsonSchema(defineForm({ id: 'meetings', title: 'Họp thôn', columns }));
 * schema.title; //=> 'Họp thôn'
 * ```
 *
 * @category Forms
 */
export function filledFormJsonSchema(form: StatisticalForm): { readonly [key: string]: unknown } {
  const registry = z.registry<{ title?: string; description?: string }>();
  const schema = z.toJSONSchema(
    readable('The form', () => toldSchema(form, registry)),
    { io: 'input', metadata: registry },
  );
  const { $schema, ...rest } = schema;
  return { $schema, $id: form.id, title: nameIn(form.title, 'vi'), ...rest };
}
