import type { APIRoute } from 'astro';
import source from '../components/read-aloud.client.js?raw';
import { messages } from '../site/messages.ts';

const script = source
  .replace(/^const words = .*$/m, `const words = ${JSON.stringify(messages().frame.aloud)};`)
  .replace(/^\/\/.*\n/gm, '');

/** The script that reads aloud, fetched by a reader who asks for it. */
export const GET: APIRoute = () => new Response(script, { headers: { 'content-type': 'text/javascript' } });
