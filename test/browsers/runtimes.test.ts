import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlers, copyFonts } from '../support/browsers/bundle-app.js';
import { jobApp } from '../support/browsers/job-app.js';
import { absentRuntimes, foundRuntimes } from '../support/browsers/runtimes.js';
import { serve } from '../support/browsers/serve.js';
import type { Project } from '../support/project.js';
import { pathOfTool } from '../support/tools.js';

const firefox = pathOfTool('firefox');
const absent = [...absentRuntimes, ...(firefox === undefined ? ['firefox'] : [])];
if (absent.length > 0) console.log(`skipped: ${absent.join(', ')} (unchecked: equal bytes there)`);

let app: Project;
let expected: unknown;

beforeAll(() => {
  app = jobApp(true);
  expected = app.runJson('program.js');
});

afterAll(() => app.remove());

/** Nobody drives Firefox: the page says by itself what came of it. */
async function inFirefox(program: string): Promise<unknown> {
  const folder = join(app.folder, 'dist');
  await bundlers['esbuild']?.(app.folder, folder);
  copyFonts(folder);
  const served = await serve(folder);
  const told = served.told();
  const profile = join(app.folder, 'profile');
  app.write('profile/user.js', 'user_pref("browser.shell.checkDefaultBrowser", false);\n');
  const address = `${served.address}/#inPage`;
  const browser = spawn(program, ['--headless', '--no-remote', '--profile', profile, address], {
    stdio: 'ignore',
    env: { ...process.env, HOME: app.folder, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
  });
  const ended = new Promise((resolve) => void browser.once('exit', resolve));
  const failed = ended.then((code) => Promise.reject(new Error(`firefox ended with ${code}`)));
  const summary: unknown = JSON.parse(await Promise.race([told, failed]));
  failed.catch(() => undefined);
  browser.kill();
  await ended;
  await served.close();
  return summary;
}

describe('the files of the main job', () => {
  it.each(foundRuntimes)('are the same bytes in $name', ({ program, args }) => {
    const run = app.run(program, [...args, 'program.js']);
    expect(JSON.parse(run.stdout)).toEqual(expected);
  });

  it.skipIf(firefox === undefined)('are the same bytes in Firefox', async () => {
    expect(await inFirefox(firefox ?? '')).toEqual(expected);
  });

  it('were written by Node', () => {
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(expected).toEqual({ hashes: { xlsx: hash, pdf: hash, docx: hash }, told: [] });
  });
});
