/**
 * A server over a database: figures that are posted are checked and stored, the review comes back as PDF
 * and workbook. Every figure is invented.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/server.ts` after `npm run build`: it posts
 * the figures of the made-up province to itself, fetches both files, and ends. With `PORT=8080` it stays;
 * with `DATABASE_URL=postgres://…` the figures stay too.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { provinceFigures } from './server/province.js';
import { startServer } from './server/start-server.js';

const { PORT, DATABASE_URL: database } = process.env;
const { address, close } = await startServer({ port: Number(PORT ?? 0), database });
console.log(`máy chủ: ${address}`);

async function post(figures: unknown): Promise<void> {
  const body = JSON.stringify(figures);
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${address}/figures`, { method: 'POST', headers, body });
  const text = await answer.text();
  console.log(`POST /figures: ${answer.status} ${text.slice(0, 300)}`);
}

async function fetchReview(file: string): Promise<void> {
  const answer = await fetch(`${address}/review/${file}`);
  if (!answer.ok) throw new Error(`GET /review/${file}: ${answer.status} ${await answer.text()}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  await writeFile(`out/may-chu-${file}`, bytes);
  console.log(`wrote out/may-chu-${file}`);
}

async function tryIt(): Promise<void> {
  await mkdir('out', { recursive: true });
  const [first] = provinceFigures;
  await post([{ ...first, unit: 'mau-am' }]);
  await post(provinceFigures);
  await post(provinceFigures);
  await fetchReview('2026-Q3.pdf');
  await fetchReview('2026-Q3.xlsx');
  const health = await fetch(`${address}/health`);
  console.log(`GET /health: ${await health.text()}`);
  await close();
}

if (PORT === undefined) await tryIt();
