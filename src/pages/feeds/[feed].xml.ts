import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedPaths, getFeed, rssOptions } from '../../site/feed.ts';

export const getStaticPaths = feedPaths;

/** One section, or the accounts, as RSS. */
export const GET: APIRoute = async ({ params }) => rss(await rssOptions(await getFeed(params['feed'])));
