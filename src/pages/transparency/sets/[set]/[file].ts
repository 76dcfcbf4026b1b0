import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSetFile, setFilePaths } from '../../../../site/set-files.ts';

export const getStaticPaths = setFilePaths;

/** The board of another set for programs and spreadsheets, and what changed on it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await getSetFile(props.set, props.file));
