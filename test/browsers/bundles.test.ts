import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundlers, copyFonts } from '../support/browsers/bundle-app.js';
import { needsChromium, startChromium } from '../support/browsers/chromium.js';
import { jobApp, type JobSummary } from '../support/browsers/job-app.js';
import { serve } from '../support/browsers/serve.js';
import type { Project } from '../support/project.js';

const { present, describe } = needsChromium('that the main job runs in a browser');

let browser: Browser | undefined;

beforeAll(async () => {
  if (present) browser = await startChromium();
});

afterAll(() => browser?.close());

/** What a bundled app did in a place, and all that the browser complained of. */
async function run(folder: string, place: 'inPage' | 'inWorker') {
  const served = await serve(folder);
  const context = await browser?.newContext();
  const page = await context?.newPage();
  if (context === undefined || page === undefined) throw new Error('there is no browser');
  const complaints: string[] = [];
  const foreign: string[] = [];
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    if (!request.url().startsWith(served.address)) foreign.push(request.url());
  });
  const told = served.told();
  await page.goto(`${served.address}/#${place}`);
  const summary: JobSummary = JSON.parse(await told);
  await context.close();
  await served.close();
  return { summary, complaints, foreign };
}

describe.each(Object.entries(bundlers))('an app that %s bundled', (_, bundle) => {
  let app: Project;
  let expected: unknown;
  beforeAll(async () => {
    app = jobApp(true);
    await bundle(app.folder, join(app.folder, 'dist'));
    copyFonts(join(app.folder, 'dist'));
    expected = app.runJson('program.js');
  });
  afterAll(() => app.remove());

  it.each(['inPage', 'inWorker'] as const)('does the main job as Node does: %s', async (place) => {
    const { summary, complaints, foreign } = await run(join(app.folder, 'dist'), place);
    expect(summary).toEqual(expected);
    expect(Object.keys(summary.hashes)).toEqual(['xlsx', 'pdf', 'docx']);
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
