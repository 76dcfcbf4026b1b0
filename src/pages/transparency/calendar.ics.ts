import type { APIRoute } from 'astro';
import { getCalendarText } from '../../site/duty-calendar.ts';

/** Coming duties, for a calendar. */
export const GET: APIRoute = async () => new Response(await getCalendarText());
