import { z } from 'zod';
import { outcome } from '../outcome.ts';
import { predicate } from '../predicate.ts';
import { type PlaceName, placeNames } from '../ref.ts';

/** A page that the software makes itself. The gate of links stops the site when it is not there. */
export const siteHas = predicate({
  name: 'site-has',
  kind: 'presence',
  params: { page: z.enum(placeNames as [PlaceName, ...PlaceName[]]) }, // the list of a literal is never empty
  assess: ({ page }) => outcome([], [{ ref: { kind: 'place', place: page } }]),
});
