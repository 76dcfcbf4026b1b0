import type { APIRoute } from 'astro';
import { feedPaths, getFeed, jsonFeed } from '../../site/feed.ts';

export const getStaticPaths = feedPaths;

/** The same as JSON Feed. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await jsonFeed(await getFeed(params['feed'])));
