import { createReadStream, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

/** In dev, hands out a folder of the last build that only a build can make; warns when there is none. */
export function serveBuilt(
  { server, logger }: DevServer,
  out: string,
  folder: string,
  missing: string,
): void {
  const root = join(out, folder);
  if (!statSync(root, { throwIfNoEntry: false })) logger.warn(missing);
  // Astro has taken the site's folder off the address by now.
  server.middlewares.use(`/${folder}`, (request, response, next) => {
    const file = join(root, decodeURIComponent((request.url ?? '').split('?')[0] ?? ''));
    if (!file.startsWith(root + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
    response.setHeader('content-type', CONTENT_TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
}
