import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledDoor, type Bundle } from '../support/bundle.js';
import { packageDoors } from '../support/package-doors.js';
import { createProject, type Project } from '../support/project.js';

const names = packageDoors.map(({ built }) => built);

/** Asks for a PDF where no process is, as in a browser. */
const withoutProcess = `
  delete globalThis.process;
  const { pdf } = await import('./pdf.js');
  const exporter = pdf({ pdfmake: { createPdf: () => undefined } });
  const document = { blocks: [], annexes: [] };
  const ended = await exporter.render(document, { locale: 'vi', createdAt: '2026-07-01' }).catch(String);
  console.log(JSON.stringify(ended));
`;

let project: Project;
let bundles: Record<string, Bundle> = {};

beforeAll(async () => {
  project = createProject();
  for (const name of names) bundles = { ...bundles, [name]: await bundledDoor(name) };
});

afterAll(() => project.remove());

describe('a bundle for browsers, without any setting', () => {
  it.each(names)('is made of %s, without an error or a warning', (name) => {
    expect(bundles[name]?.problems).toEqual([]);
    expect(bundles[name]?.code.length).toBeGreaterThan(0);
  });

  it.each(names)('of %s asks for nothing more, not for a module of Node either', (name) => {
    expect(bundles[name]?.imports).toEqual([]);
    expect(/["'`]node:/.test(bundles[name]?.code ?? 'node:')).toBe(false);
  });

  it('says that fonts are to be handed in where there is no process', () => {
    writeFileSync(join(project.folder, 'pdf.js'), bundles['pdf']?.code ?? '');
    project.write('browser.js', withoutProcess);
    expect(project.runJson('browser.js')).toContain('In a browser they must be handed in');
  });
});
