import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageDoors } from '../support/package-doors.js';
import { createProject, install, packInto, type Project } from '../support/project.js';

const specifiers = packageDoors.map(({ specifier }) => specifier);

let project: Project;

beforeAll(() => {
  project = createProject();
  install(project, [packInto(project)]);
});

afterAll(() => project.remove());

/** A program that renders an empty report with each exporter and prints how that ended. */
const renderAll = `
  const document = {
    format: 'danvan-report/1', language: 'vi', title: 'Báo cáo', issuer: 'Ban Dân vận',
    layout: partyLayout[0], annexes: [],
    blocks: [{ kind: 'paragraph', text: 'Công tác dân vận.' }],
  };
  const render = async (exporter) => {
    try {
      const context = { locale: vi, createdAt: '2020-07-07' };
      const { bytes } = await exportReport(document, exporter, context);
      return { bytes: bytes.length };
    } catch (error) {
      return { known: isDanvanError(error), code: error.code, message: error.message };
    }
  };
  (async () => {
    const ends = { excel: await render(excel()), pdf: await render(pdf()), word: await render(word()), csv: await render(csv()), plainText: await render(plainText()) };
    console.log(JSON.stringify(ends));
  })();
`;

const esmImports = `
  import { exportReport, isDanvanError, vi } from 'danvan';
  import { partyLayout } from 'danvan/vietnam';
  import { excel } from 'danvan/excel';
  import { pdf } from 'danvan/pdf';
  import { word } from 'danvan/word';
  import { csv } from 'danvan/csv';
  import { plainText } from 'danvan/plain-text';
`;

const cjsImports = esmImports.replaceAll(
  /import (\{.+\}) from ('.+');/g,
  'const $1 = require($2);',
);

describe('the tarball in a project without exceljs, pdfmake and docx', () => {
  it('installs nothing but itself, zod and its own small dependencies', () => {
    const installed = (name: string): boolean =>
      existsSync(join(project.folder, 'node_modules', name));
    expect(['danvan', 'zod', 'big.js', 'fflate'].filter((name) => !installed(name))).toEqual([]);
    expect(['exceljs', 'pdfmake', 'docx', '@expo-google-fonts'].filter(installed)).toEqual([]);
  });

  it('opens each door the same way for ESM and CommonJS', () => {
    const names =
      'Object.keys(door).filter((name) => !["default", "__esModule"].includes(name)).sort()';
    const list = JSON.stringify(specifiers);
    project.write(
      'doors.mjs',
      `const doors = {};
       for (const name of ${list}) { const door = await import(name); doors[name] = ${names}; }
       console.log(JSON.stringify(doors));`,
    );
    project.write(
      'doors.cjs',
      `const doors = {};
       for (const name of ${list}) { const door = require(name); doors[name] = ${names}; }
       console.log(JSON.stringify(doors));`,
    );
    const esm = project.runJson('doors.mjs');
    expect(project.runJson('doors.cjs')).toEqual(esm);
    expect(Object.values(esm as object).filter((names) => names.length === 0)).toEqual([]);
  });

  it.each([
    ['ESM', 'render.mjs', esmImports],
    ['CommonJS', 'render.cjs', cjsImports],
  ])(
    'renders plain text, CSV and Excel from %s, and says what pdf and word need',
    (_, file, imports) => {
      project.write(file, `${imports}${renderAll}`);
      const ends = project.runJson(file);
      expect(ends).toMatchObject({
        csv: { bytes: expect.any(Number) },
        plainText: { bytes: expect.any(Number) },
        excel: { bytes: expect.any(Number) },
        pdf: { known: true, code: 'PEER_MISSING', message: expect.stringContaining('pdfmake') },
        word: { known: true, code: 'PEER_MISSING', message: expect.stringContaining('docx') },
      });
    },
  );

  it('knows an error of its other module system as its own', () => {
    project.write(
      'two-copies.cjs',
      `const { isDanvanError } = require('danvan');
       import('danvan').then(({ DanvanError }) => {
         console.log(isDanvanError(new DanvanError('ABORTED', 'stopped')));
       });`,
    );
    expect(project.runJson('two-copies.cjs')).toBe(true);
  });

  it('says which font to install when pdfmake is there without one', () => {
    install(project, ['pdfmake@^0.3.8']);
    project.write('font.mjs', `${esmImports}${renderAll}`);
    expect(project.runJson('font.mjs')).toMatchObject({
      pdf: {
        known: true,
        code: 'FONT_MISSING',
        message: expect.stringContaining('@expo-google-fonts/tinos'),
      },
    });
  });
});
