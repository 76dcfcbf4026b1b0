import type { APIRoute } from 'astro';
import { getPaperSheet } from '../site/paper-sheet.ts';

/** The edges of a printed sheet: a style sheet of its own, for it says the chapter's name. */
export const GET: APIRoute = async () =>
  new Response(await getPaperSheet(), { headers: { 'content-type': 'text/css' } });
