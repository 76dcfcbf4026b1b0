import type { APIRoute } from 'astro';
import { getChainText } from '../../../site/chain.ts';

/** What was published and when, each line with the hash of the line before. */
export const GET: APIRoute = async () => new Response(await getChainText());
