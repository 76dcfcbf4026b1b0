import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getCorrectionsFeed } from '../../site/corrections-feed.ts';

/** Corrections, the newest first. */
export const GET: APIRoute = async () => rss(await getCorrectionsFeed());
