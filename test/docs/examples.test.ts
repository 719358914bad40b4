import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allExamples, docCommentFences, placeOf } from '../support/fences.js';
import { fencesOf } from '../support/markdown.js';
import { root } from '../support/repository.js';
import { runExample } from '../support/run-example.js';

const allowed = /^(danvan(\/[a-z-]+){0,2}|docx|exceljs|pdfmake|zod|node:.+)$/;

function load(specifier: string): Promise<unknown> {
  if (!allowed.test(specifier)) throw new Error(`an example may not import ${specifier}`);
  return import(specifier);
}

async function checkExample(text: string, firstLine: number): Promise<void> {
  for (const { line, expected, results } of await runExample(text, load)) {
    const where = `line ${firstLine + line - 1}`;
    expect(results.length, `${where} never ran`).toBeGreaterThan(0);
    for (const result of results) expect(result, where).toEqual(expected);
  }
}

const examples = allExamples().filter(({ flags }) => !flags.includes('no-run'));

describe('the examples of doc comments and pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-examples-'));
  beforeAll(() => process.chdir(folder));
  afterAll(() => {
    process.chdir(root);
    rmSync(folder, { recursive: true, force: true });
  });

  it('are found', () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  it.each(examples.map((example) => [placeOf(example), example] as const))(
    'give what they promise: %s',
    async (_, { text, line }) => {
      await checkExample(text, line);
    },
  );
});

describe('the check of this file', () => {
  it.each([
    ['1 + 1; //=> 2'],
    [`({ a: [1, -2.5, null], 'b-c': undefined }); //=> { a: [1, -2.5, null], 'b-c': undefined }`],
    ['await Promise.resolve(`x`); //=> "x"'],
    [`import { basename as last } from 'node:path';\nlast('a/b'); //=> 'b'`],
    [
      `import * as path from 'node:path';\nimport join, { sep } from 'node:path';\njoin.sep === path.sep && sep === path.sep; //=> true`,
    ],
    [`import type { A } from 'node:fs';\nconst a: A | number = 1;\na; //=> 1`],
    [`const { sep } = await import('node:path');\nsep.length; //=> 1`],
    [`export const a = 1;\nexport function f(): number { return a; }\nf(); //=> 1`],
    [
      `try {\n  throw new TypeError('x');\n} catch (error) {\n  error instanceof TypeError; //=> true\n}`,
    ],
    ['[3, 1].toSorted();\n//=> [1, 3]'],
    ['[3, 1]\n  .toSorted()\n  .map((each) => each * 2); //=> [2, 6]'],
  ])('accepts %s', async (text) => {
    await checkExample(text, 1);
  });

  it.each([
    ['1 + 1; //=> 3', /line 1/],
    ['const a = 2; //=> 2', /follow an expression/],
    ['1 + 1;\n\n//=> 2', /follow an expression/],
    ['1 + 1;\n//=> 3', /line 1/],
    ['const a = 1; a; //=> a', /not a literal: a/],
    ['if (false) {\n  1; //=> 1\n}', /line 2 never ran/],
    [`try {\n  1; //=> 2\n} catch {}`, /line 2/],
    [`import 'vitest';`, /may not import vitest/],
    [`import { noSuchName } from 'danvan';\nnoSuchName;`, /danvan does not export noSuchName/],
    ['throw new Error("broken");', /broken/],
  ])('refuses %s', async (text, reason) => {
    await expect(checkExample(text, 1)).rejects.toThrow(reason);
  });

  it('reads fences of doc comments with their line numbers', () => {
    const text = 'a;\n/**\n * A.\n *\n * ```ts\n * const b = 1;\n *   b; //=> 1\n * ```\n */\nc;\n';
    expect(docCommentFences(text)).toMatchObject([
      { language: 'ts', line: 6, text: 'const b = 1;\n  b; //=> 1' },
    ]);
  });

  it('reads fences of Markdown with flags and headings', () => {
    const text = '# A\n\n```ts no-run\n1;\n```\n\n## B c ##\n\n- x\n\n  ```sh\n  npm i\n  ```\n';
    expect(fencesOf(text)).toMatchObject([
      { language: 'ts', flags: ['no-run'], text: '1;', line: 4, heading: 'A' },
      { language: 'sh', flags: [], text: 'npm i', line: 12, heading: 'B c' },
    ]);
  });
});
