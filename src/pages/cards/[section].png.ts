import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardPicture, cardSections } from '../../site/card.ts';

/** The picture that a shared page shows, one for each section. */
export const getStaticPaths = async () =>
  (await cardSections()).map((section) => ({ params: { section }, props: { section } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await cardPicture(props.section)));
