import type { Answer, Progress, Source, TaskName, Tasks } from '../worker/messages.js';

/** The work was stopped by who asked for it. */
export class Stopped extends Error {}

/** What could not be done, in words for a clerk. */
export class Failed extends Error {}

type Tell = (progress: Progress) => void;

interface Waiting {
  readonly tell: Tell;
  readonly resolve: (given: Tasks[TaskName]['given']) => void;
  readonly reject: (reason: Error) => void;
}

/** Gives orders to the worker. */
export interface Client {
  readonly run: <Name extends TaskName>(
    task: Name,
    asked: Tasks[Name]['asked'],
    tell?: Tell,
  ) => Promise<Tasks[Name]['given']>;
  /** Ends the worker, whatever it is doing; the next order gets a new one. */
  readonly stop: () => void;
}

const startWorker = (): Worker =>
  new Worker(new URL('../worker/main.ts', import.meta.url), { type: 'module' });

/** A worker that can be stopped: what was open is opened again before the next order. */
export function createClient(): Client {
  let worker: Worker | undefined;
  let opened: { readonly source: Source; readonly period?: string } | undefined;
  let next = 1;
  const waiting = new Map<number, Waiting>();

  function take({ data }: MessageEvent<Answer>): void {
    const order = waiting.get(data.id);
    if ('progress' in data) return order?.tell(data.progress);
    waiting.delete(data.id);
    if ('failed' in data) order?.reject(new Failed(data.failed));
    else order?.resolve(data.given);
  }

  function end(reason: Error): void {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  function started(): Worker {
    if (worker !== undefined) return worker;
    worker = startWorker();
    worker.addEventListener('message', take);
    worker.addEventListener('error', () => end(new Failed('Trình duyệt đã dừng phần xử lý.')));
    return worker;
  }

  const order = (task: TaskName, asked: unknown, tell: Tell): Promise<Tasks[TaskName]['given']> =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { tell, resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      started().postMessage({ id, task, asked });
    });

  async function run<Name extends TaskName>(
    task: Name,
    asked: Tasks[Name]['asked'],
    tell: Tell = () => undefined,
  ): Promise<Tasks[Name]['given']> {
    const isNew = worker === undefined;
    if (isNew && opened !== undefined && task !== 'open' && task !== 'blank') {
      await order('open', opened.source, tell);
      if (opened.period !== undefined) await order('count', opened.period, tell);
    }
    const given = await order(task, asked, tell);
    opened = remembered(task, asked, opened);
    // An answer carries the number of its order, and so is what this order is given.
    return given as Tasks[Name]['given'];
  }

  return { run, stop: () => end(new Stopped()) };
}

/** What a new worker must open to go on where the last one was stopped. */
function remembered(
  task: TaskName,
  asked: unknown,
  before: { readonly source: Source; readonly period?: string } | undefined,
) {
  // What was asked of `open` is a source.
  if (task === 'open') return { source: asked as Source };
  if (task !== 'count' || before === undefined) return before;
  return { ...before, period: String(asked) };
}
