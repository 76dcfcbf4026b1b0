import type { Campaign } from '../../core/schemas/campaign.ts';
import type { CalendarDate } from '../../core/values/calendar-date.ts';

/** Whether a campaign still takes gifts on a day; its last day is included. */
export function campaignState(
  { startsOn, endsOn }: Campaign,
  on: CalendarDate,
): 'planned' | 'open' | 'final' {
  if (on < startsOn) return 'planned';
  return on <= endsOn ? 'open' : 'final';
}
