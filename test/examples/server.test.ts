import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provinceFigures } from '../../examples/server/province.js';
import { fromRoot, root } from '../support/repository.js';

interface Served {
  readonly child: ChildProcess;
  readonly address: string;
}

/** Starts the example on a port that is free; the first line says which. */
async function serve(): Promise<Served> {
  const tsx = fromRoot('node_modules/tsx/dist/cli.mjs');
  const args = [tsx, '--tsconfig', 'examples/tsconfig.json', 'examples/server.ts'];
  const env = { ...process.env, PORT: '0' };
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('no output');
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, address: String(line).replace('máy chủ: ', '') };
}

let served: Served | undefined;
const at = (path: string): string => `${served?.address ?? ''}${path}`;

async function post(body: string) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(at('/figures'), { method: 'POST', headers, body });
  const said: unknown = await answer.json();
  return { status: answer.status, said };
}

/** Says how long a body is to be, and hears the answer before it is sent. */
async function announce(length: number): Promise<number | undefined> {
  const headers = { 'content-type': 'application/json', 'content-length': length };
  const asked = request(at('/figures'), { method: 'POST', headers });
  asked.flushHeaders();
  const [answer] = await once(asked, 'response');
  asked.destroy();
  return answer instanceof IncomingMessage ? answer.statusCode : undefined;
}

async function get(path: string): Promise<number> {
  const answer = await fetch(at(path));
  await answer.arrayBuffer();
  return answer.status;
}

beforeAll(async () => {
  served = await serve();
});

afterAll(() => served?.child.kill());

describe('the server of the examples', () => {
  it('has no review before it has figures', async () => {
    expect(await get('/review/2026-Q3.pdf')).toBe(404);
  });

  it.each(['{', '{"unit":"mau-an"}', '', '\u0000', '[[[[', 'null'])(
    'refuses what is no list of figures: %j',
    async (body) => {
      expect((await post(body)).status).toBe(400);
    },
  );

  it('stores nothing where one figure is wrong, and names it', async () => {
    const [first] = provinceFigures;
    const { status, said } = await post(JSON.stringify([first, { ...first, unit: "x'; drop" }]));
    expect(status).toBe(422);
    expect(said).toMatchObject({ stored: 0, findings: [{ code: 'dataset/unknown-unit' }] });
    expect(await get('/review/2026-Q3.pdf')).toBe(404);
  });

  it('stores figures once, however often they are posted', async () => {
    const body = JSON.stringify(provinceFigures);
    expect(await post(body)).toMatchObject({ status: 201, said: { stored: 370 } });
    expect(await post(body)).toMatchObject({ status: 200, said: { stored: 0, wasThere: true } });
  });

  it('refuses what is too long, and periods that are none', async () => {
    expect(await announce(5 * 1024 * 1024)).toBe(413);
    expect(await get("/review/2026-Q9'.pdf")).toBe(400);
    expect(await get('/review/2026-Q3.exe')).toBe(404);
  });

  it('serves the others when callers go away, and tells too many to come back', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const asked = Array.from({ length: 14 }, async () => {
      const answer = await fetch(at('/review/2026-Q3.xlsx'), { signal });
      return { status: answer.status, retry: answer.headers.get('retry-after') };
    });
    expect(await Promise.any(asked.map(isBusy))).toEqual({ status: 503, retry: '5' });
    controller.abort();
    await Promise.allSettled(asked);
    expect(await getWhenFree('/review/2026-Q3.pdf')).toBe(200);
  });
});

/** Comes back as long as it is told to: the server hears a little later who went away. */
async function getWhenFree(path: string): Promise<number> {
  const status = await get(path);
  if (status !== 503) return status;
  await setTimeout(200);
  return getWhenFree(path);
}

type Told = Promise<{ readonly status: number; readonly retry: string | null }>;

async function isBusy(told: Told): Promise<Awaited<Told>> {
  const answer = await told;
  if (answer.status === 503) return answer;
  throw new Error(`answered ${answer.status}`);
}
