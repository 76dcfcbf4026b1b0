import type { APIRoute } from 'astro';
import source from '../components/read-aloud.client.js?raw';

/** The script that reads aloud, fetched by a reader who asks for it. */
export const GET: APIRoute = () =>
  new Response(source.replace(/^\/\/.*\n/gm, ''), { headers: { 'content-type': 'text/javascript' } });
