import type { APIRoute } from 'astro';
import { getIndicatorLines } from '../../site/board-files.ts';

/** The board for programs. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await getIndicatorLines(), null, 1)}\n`);
