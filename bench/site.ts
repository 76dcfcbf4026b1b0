import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const PACKED = /\.(?:html|css|js|json|svg|xml|csv|txt|webmanifest)$/;
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};

/** A line between the server and its readers: milliseconds before an answer, bytes in a millisecond. */
export interface Speed {
  readonly latency: number;
  readonly speed: number;
}

export interface Served {
  /** Ends with `/`. */
  readonly base: string;
  /** Requests answered and bytes sent since the last time this was asked. */
  taken(): { readonly requests: number; readonly bytes: number };
  stop(): void;
}

/**
 * Serves a finished site on a free port of this machine, with text compressed as static hosts do, over one line of the
 * given speed. Throws when it gets no port.
 */
export async function serveSite(folder: string, slow?: Speed): Promise<Served> {
  let requests = 0;
  let bytes = 0;
  let free = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const file = join(folder, path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const packed = PACKED.test(path);
    const body = packed ? gzipSync(readFileSync(file)) : readFileSync(file);
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
    if (type) response.setHeader('content-type', type);
    if (packed) response.setHeader('content-encoding', 'gzip');
    requests++;
    bytes += body.length;
    if (!slow) {
      response.end(body);
      return;
    }
    const now = performance.now();
    free = Math.max(now + slow.latency, free) + body.length / slow.speed;
    setTimeout(() => response.end(body), free - now);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server that listens has a port');
  return {
    base: `http://127.0.0.1:${address.port}/`,
    taken() {
      const taken = { requests, bytes };
      requests = 0;
      bytes = 0;
      return taken;
    },
    stop: () => server.close(),
  };
}
