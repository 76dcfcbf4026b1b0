import type { APIRoute } from 'astro';
import { getIndicatorJson } from '../../site/board-files.ts';

/** The board for programs. */
export const GET: APIRoute = async () => new Response(await getIndicatorJson());
