import type { APIRoute } from 'astro';
import { getBoardLogText } from '../../../site/board-changes.ts';

/** How the indicators stood at each snapshot, as it was sealed. */
export const GET: APIRoute = async () => new Response(await getBoardLogText());
