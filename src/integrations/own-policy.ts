import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(?=")/i;
const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/gi;

/**
 * The page with a policy of its own: of the hashes in it, those of scripts and styles inside this page stay. Astro puts the
 * same list into every page, with scripts that none of them has; hashes do not compress, and what is not used need not be
 * allowed. Scripts and style sheets in files are allowed by `'self'`.
 */
export function ownPolicy(html: string): string {
  const policy = POLICY.exec(html)?.[2];
  if (policy === undefined) return html;
  const own = new Set(
    [...html.matchAll(INLINE)].map(([, , text = '']) => createHash('sha256').update(text).digest('base64')),
  );
  const kept = policy.replace(/ 'sha256-([^']+)'/g, (all, hash: string) => (own.has(hash) ? all : ''));
  return html.replace(POLICY, (_, start: string) => start + kept);
}
