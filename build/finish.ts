import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageDoors } from '../test/support/package-doors.js';
import { shareTypes } from './share-types.js';

const folder = 'dist';

/** Declarations are written once: an import may read those of CommonJS, the reverse is no TypeScript. */
const types = (door: string): string => `export * from './${door}.cjs';\n`;

/** CommonJS takes the modules: every version of Node that this library runs in can. */
const commonJs = (door: string): string => `module.exports = require('./${door}.js');\n`;

/** What of a comment an editor shows the same without: stars, categories, where examples import from. */
const shortComment = (comment: string): string =>
  comment
    .replaceAll(/^\*(?:\n\*)? @category .*\n/gm, '')
    .replaceAll(/^\* import [^\n]* from 'danvan[^\n]*\n(?:\*\n)?/gm, '')
    .replaceAll(/^\*(?!\/) ?/gm, '');

/** An example of a type; its fields say the same. The pages of the reference have it. */
const exampleOfType =
  /\n@example\n```ts\n(?:(?!\*\/)[^])*?\n```(?=(?:(?!\*\/)[^])*\*\/\n(?:export |declare )*(?:interface|type) )/g;

/** A quarter of a declaration file is the space before its lines. */
const shortened = (text: string): string =>
  text
    .replaceAll(/^[ \t]+/gm, '')
    .replaceAll(/\/\*\*.*?\*\//gs, shortComment)
    .replaceAll(exampleOfType, '');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.cts'))) {
  const path = join(folder, file);
  writeFileSync(path, shareTypes(shortened(readFileSync(path, 'utf8'))));
}

for (const { built } of packageDoors) {
  writeFileSync(join(folder, `${built}.d.ts`), types(built));
  writeFileSync(join(folder, `${built}.cjs`), commonJs(built));
}
