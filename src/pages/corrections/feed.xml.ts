import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getFeed, rssOptions } from '../../site/feed.ts';

/** Corrections, the newest first. */
export const GET: APIRoute = async () => rss(await rssOptions(await getFeed('corrections')));
