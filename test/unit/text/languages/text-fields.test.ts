import { expect, it } from 'vitest';
import * as z from 'zod';
import { languages, textFields } from '#inside/text';

const schema = z.strictObject(textFields(z.string().min(1)));

it('asks for Vietnamese and lets every other language out', () => {
  expect(schema.safeParse({ vi: 'xã' }).success).toBe(true);
  expect(schema.safeParse({ en: 'commune' }).success).toBe(false);
});

it('reads a text in every language, and in no other', () => {
  const texts = Object.fromEntries(languages.map((language) => [language, 'xã']));
  expect(schema.safeParse(texts).data).toEqual(texts);
  expect(schema.safeParse({ vi: 'xã', xx: 'xã' }).success).toBe(false);
  expect(schema.safeParse({ vi: 'xã', en: '' }).success).toBe(false);
});
