import type { APIRoute } from 'astro';
import { getChangesJson } from '../../site/board-changes.ts';

/** What changed on the board since the last snapshot, for programs. */
export const GET: APIRoute = async () => new Response(await getChangesJson());
