import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { listFolder } from '../integrations/folder.ts';

export interface SiteOptions {
  /** The built site. */
  readonly folder: string;
  /** Folder of the site on its host; begins and ends with `/`. */
  readonly base: string;
}

export interface Serving {
  /** Where the site is: `http://localhost:4321`, with the base behind it when it has one. */
  readonly url: string;
  close(): Promise<void>;
}

/** Another program already answers on the port. */
export class PortTaken extends Error {
  readonly port: number;

  constructor(port: number) {
    super(
      `端口 ${port} 已被别的程序占用。\n改法：先停掉那个程序，或者换一个端口，例如 PORT=${port + 1} npm start。`,
    );
    this.port = port;
  }
}

/** Text types whose encoding a browser must be told. */
const TEXT: Readonly<Record<string, string>> = {
  css: 'text/css;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  xml: 'application/xml;charset=utf-8',
};

function setType(response: ServerResponse, pathname: string): void {
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  const type = name === 'SHA256SUMS' ? TEXT['txt'] : TEXT[name.slice(name.lastIndexOf('.') + 1)];
  if (type) response.setHeader('content-type', type);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers requests as a static host would: exact files, folders with a slash, 404.html for the rest. */
function siteHandler({ folder, base }: SiteOptions): Handler {
  const known = new Set(listFolder(folder));
  const send = sirv(folder, { etag: true, extensions: [], setHeaders: setType });
  const notFound = join(folder, '404.html');
  const missing = (response: ServerResponse) => {
    response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
    response.end(existsSync(notFound) ? readFileSync(notFound) : '没有这个页面。');
  };
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
    if (base !== '/' && (pathname === '/' || `${pathname}/` === base)) {
      response.writeHead(302, { location: base + search }).end();
      return;
    }
    const path = pathname.startsWith(base) ? decoded(pathname.slice(base.length)) : undefined;
    if (path === undefined) return missing(response);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (known.has(`${file}/index.html`)) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    if (!known.has(file)) return missing(response);
    // sirv would call it an encoding, and the browser would unpack what is meant to be kept.
    if (file.endsWith('.gz')) {
      response.writeHead(200, { 'content-type': 'application/gzip' });
      createReadStream(join(folder, file)).pipe(response);
      return;
    }
    request.url = `/${encodeURI(file)}`;
    send(request, response, () => missing(response));
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    );
    server.listen(port, host, resolve);
  });
}

function closeAll(servers: readonly Server[]): Promise<unknown> {
  return Promise.all(
    servers.map((server) => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    }),
  );
}

/**
 * Listens on this machine only, under both addresses that `localhost` may stand for.
 * Throws `PortTaken` when either is in use; a machine without IPv6 does without the second.
 */
async function listenLocally(port: number, handler: Handler): Promise<{ close(): Promise<void> }> {
  const servers: Server[] = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer(handler);
    try {
      await listen(server, host, port);
      servers.push(server);
    } catch (error) {
      // A server's errors are the system's, and carry its code.
      const absent = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (absent && servers.length > 0) break;
      await closeAll(servers);
      throw error;
    }
  }
  return {
    async close() {
      await closeAll(servers);
    },
  };
}

/** Throws `PortTaken` when the port is in use. */
export async function claimPort(port: number): Promise<void> {
  await (await listenLocally(port, (_request, response) => response.end())).close();
}

/** Serves a built site until it is closed. */
export async function serveSite(options: SiteOptions & { readonly port: number }): Promise<Serving> {
  const { close } = await listenLocally(options.port, siteHandler(options));
  return { url: `http://localhost:${options.port}${options.base === '/' ? '' : options.base}`, close };
}
