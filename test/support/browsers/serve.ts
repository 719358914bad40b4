import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

const strictPolicy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";

/** A folder that is served on this machine. */
export interface Served {
  /** `http://127.0.0.1:40123` */
  readonly address: string;
  /** What a page says next of itself, by a POST to `/told`. */
  readonly told: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * Serves the files of a folder to a browser.
 *
 * @param folder - An absolute path.
 * @param policy - What the page may do, as a Content-Security-Policy. Defaults to the strictest under
 * which an app with a worker and fonts can live.
 */
export async function serve(folder: string, policy = strictPolicy): Promise<Served> {
  const listeners = new Set<(text: string) => void>();
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      text(request).then((told) => {
        for (const listener of listeners) listener(told);
        response.writeHead(204).end();
      });
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://here');
    const path = normalize(pathname === '/' ? '/index.html' : decodeURIComponent(pathname));
    readFile(join(folder, path)).then(
      (bytes) => {
        const type = types[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${place.port}`,
    told: () => new Promise((resolve) => void listeners.add(resolve)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
