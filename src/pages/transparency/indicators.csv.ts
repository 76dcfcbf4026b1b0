import type { APIRoute } from 'astro';
import { getIndicatorCsv } from '../../site/board-files.ts';

/** The board as a table. */
export const GET: APIRoute = async () => new Response(await getIndicatorCsv());
