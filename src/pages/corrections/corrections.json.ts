import type { APIRoute } from 'astro';
import { getCorrectionsJson } from '../../site/corrections-feed.ts';

/** Every correction, for programs. */
export const GET: APIRoute = async () => new Response(await getCorrectionsJson());
