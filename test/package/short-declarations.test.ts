import { describe, expect, it } from 'vitest';
import { nameKeys } from '../../build/name-keys.js';
import { type Given, plainNames, renamedBy } from '../../build/plain-names.js';
import { shareTypes } from '../../build/share-types.js';

const table = 'declare const words: Readonly<{\n\'a-b\': "C \\"D\\": x;";\ne: "f";\n}>;\n';
const asked = 'type Word = keyof typeof words;\n';
const keys = "type words =\n| 'a-b'\n| 'e';\ntype Word = words;\n";

describe('a table of texts', () => {
  it('is written as its keys where only these are asked for', () => {
    expect(nameKeys(table + asked)).toBe(keys);
    expect(nameKeys(`${table}${asked}declare const all: (keyof typeof words)[];\n`)).toBe(
      `${keys}declare const all: (words)[];\n`,
    );
  });

  it.each([
    ['its value is given', 'export { words };'],
    ['its value is given under another name', 'export { words as w };'],
    ['the type of its texts is asked for', "type Text = (typeof words)['e'];"],
    ['the type of a text is asked for by its key', "type Text = keyof typeof words['e'];"],
    ['the fields of a text are asked for', 'type Text = keyof typeof words.e;'],
    ['it is the type of another value', 'declare const more: typeof words;'],
    ['a field is called so', 'interface Page {\nreadonly words: string;\n}'],
    ['a comment speaks of it', '/** As {@link words}. */'],
  ])('stays as it is where %s', (_, use) => {
    const text = `${table}${asked}${use}\n`;
    expect(nameKeys(text)).toBe(text);
  });

  it.each([
    ['is given where it stands', `export ${table}`],
    ['holds a figure', table.replace('"f"', '1')],
    ['holds one of two texts', table.replace('"f"', '"f" | "g"')],
    ['holds a text that need not be there', table.replace('e:', 'e?:')],
    ['may be changed', table.replace('Readonly<{', '{').replace('}>', '}')],
    // A key that is written as a figure is a figure, not a text.
    ['has a figure as a key', table.replace('e:', '1:')],
    ['has a key with a mark in it', table.replace("'a-b'", "'a\\'b'")],
  ])('stays as it is if it %s', (_, other) => {
    expect(nameKeys(other + asked)).toBe(other + asked);
  });

  it.each([
    ['a longer name', 'declare const wordsOfAll: Words;\ntype All = keyof typeof wordsOfAll;\n'],
    ['a field of the same key', 'interface Page {\nreadonly e: "f";\n}\n'],
  ])('leaves %s beside it alone', (_, other) => {
    expect(nameKeys(table + asked + other)).toBe(keys + other);
  });
});

const shared = 'export { Unit as U, type Kind as k, Name, exact as e };\n';
const given: Given = new Map([['unit', renamedBy(shared)]]);

/** What a file says that users import, and one that only files import. */
const asDoor = (text: string): string => plainNames(text, given, true);
const asShared = (text: string): string => plainNames(text, given, false);

describe('files of declarations that share names', () => {
  it('say under what letter which name is given', () => {
    expect(Object.fromEntries(renamedBy(shared))).toEqual({
      U: 'Unit',
      k: 'Kind',
      Name: 'Name',
      e: 'exact',
    });
    expect(
      renamedBy("export { a as b } from './other.cjs';\nimport { c } from './c.cjs';\n").size,
    ).toBe(0);
  });

  it('give their names without letters', () => {
    expect(asShared(shared)).toBe('export { Unit, Kind, Name, exact };\n');
    expect(asShared('export type { Unit as U };\n')).toBe('export type { Unit };\n');
    expect(asShared('export { Unit as U, Unit as u };\n')).toBe('export { Unit };\n');
  });

  it('ask for them by the same names, and call them as before', () => {
    const imports = "import { U as Unit, k as Kind$1, Name, e } from './unit.cjs';\n";
    const plain = "import { Unit, Kind as Kind$1, Name, exact as e } from './unit.cjs';\n";
    expect(asDoor(imports)).toBe(plain);
    expect(asShared(imports)).toBe(plain);
    expect(asShared("import type { U as Unit } from './unit.cjs';\n")).toBe(
      "import type { Unit } from './unit.cjs';\n",
    );
  });

  it('hand on what they got from another under the name that was promised', () => {
    const text = "export { U as Unit, U as Place, k } from './unit.cjs';\n";
    const plain = "export { Unit, Unit as Place, Kind as k } from './unit.cjs';\n";
    expect(asDoor(text)).toBe(plain);
    expect(asShared(text)).toBe(plain);
  });

  it.each([
    [
      'the names of a door',
      'export { Unit as OldUnit, readUnits$1 as readUnits, a as default };\n',
    ],
    ['names of a door for others', "import { U as Unit } from './index.cjs';\n"],
    [
      'names of another package',
      "import { U as Unit } from 'unit';\nimport * as z from 'zod/mini';\n",
    ],
    [
      'fields, texts and comments',
      'interface Unit {\nU: "export { Unit as U };";\n/** U as Unit */\nk: typeof e;\n}\n',
    ],
  ])('keep %s', (_, text) => {
    expect(asDoor(text)).toBe(text);
  });
});

describe('a type of a schema that is written twice', () => {
  const fields = '{\nid: z.ZodMiniString<string>;\nname: "id: z.ZodMiniString";\n}';
  const long = `z.ZodMiniObject<${fields}>`;

  it('gets a name, and every value keeps its own', () => {
    const given = 'export { a, b as c };\n';
    const text = `declare const a: ${long};\ndeclare const b: z.ZodMiniArray<${long}>;\n${given}`;
    const values = 'declare const a: Shape0;\ndeclare const b: z.ZodMiniArray<Shape0>;\n';
    const types = `type Shape0 = z.ZodMiniObject<Shape1>;\ntype Shape1 = ${fields};\n`;
    expect(shareTypes(text)).toBe(values + given + types);
  });

  it.each([
    ['is short', 'z.ZodMiniString<string>', 2],
    ['is met once', long, 1],
    ['means something of its file', long.replace('string>', 'typeof other>'), 2],
    ['has a type that is not of zod', long.replace('z.ZodMiniString<', 'Reader<'), 2],
  ])('stays if it %s', (_, type, times) => {
    const text = ['a', 'b'].slice(0, times).map((name) => `declare const ${name}: ${type};\n`);
    expect(shareTypes(text.join(''))).toBe(text.join(''));
  });
});
