import type { APIRoute } from 'astro';
import { getFeed, jsonFeed } from '../site/feed.ts';

/** The same as `rss.xml`, as JSON Feed. */
export const GET: APIRoute = async () => new Response(await jsonFeed(await getFeed()));
