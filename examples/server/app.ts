import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Jobs } from './jobs.js';
import type { Limits } from './limits.js';
import type { Answer, Job } from './messages.js';

/** Bytes that go at once; the next go when the caller has taken them. */
const step = 64 * 1024;

function* partsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += step) yield bytes.subarray(from, from + step);
}

function send(reply: FastifyReply, { status, type, file, bytes }: Answer): FastifyReply {
  if (file !== undefined) reply.header('content-disposition', `attachment; filename="${file}"`);
  reply.code(status).type(type).header('content-length', bytes.length);
  return reply.send(Readable.from(partsOf(bytes)));
}

/** Aborts where the caller goes away before the answer is there. */
function signalOf({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

const failed = (reply: FastifyReply, error: unknown): FastifyReply =>
  error instanceof Error && error.name === 'TimeoutError'
    ? reply.code(504).send({ message: 'Quá thời gian cho phép; hãy thử lại sau.' })
    : reply.code(500).send({ message: 'Máy chủ gặp lỗi; số liệu đã gửi không bị lưu dở dang.' });

async function answer(jobs: Jobs, job: Job, reply: FastifyReply): Promise<FastifyReply> {
  if (jobs.isFull()) {
    const message = 'Máy chủ đang bận; hãy thử lại sau ít giây.';
    return reply.code(503).header('retry-after', '5').send({ message });
  }
  try {
    return send(reply, await jobs.run(job, signalOf(reply)));
  } catch (error) {
    reply.log.error(error);
    return failed(reply, error);
  }
}

/** Says how long the thread of the server stood still at most since it was last asked, in milliseconds. */
function serveHealth(app: FastifyInstance): void {
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  app.addHook('onClose', () => Promise.resolve(void delays.disable()));
  app.get('/health', () => {
    const longest = delays.max / 1e6;
    delays.reset();
    return { longestStandstill: Math.round(longest) };
  });
}

type ReviewRequest = FastifyRequest<{ Params: { period: string; format: 'pdf' | 'xlsx' } }>;

/** Figures go in, a review comes out; all that takes long is done by the threads of `jobs`. */
export function createApp(jobs: Jobs, { body }: Limits): FastifyInstance {
  const app = fastify({ bodyLimit: body, requestTimeout: 30_000 });
  // The body stays bytes: reading it is the work of a thread.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, bytes, done) =>
    done(null, bytes),
  );
  serveHealth(app);
  app.post<{ Body: Uint8Array }>('/figures', (request, reply) =>
    answer(jobs, { kind: 'figures', body: request.body }, reply),
  );
  app.get('/review/:period.:format(pdf|xlsx)', (request: ReviewRequest, reply) => {
    const { period, format } = request.params;
    return answer(jobs, { kind: 'review', period, format }, reply);
  });
  return app;
}
