import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pictureBytes, pictureFiles } from '../../site/picture-file.ts';

/** Every width and form of every picture that a published text shows. */
export const getStaticPaths = async () =>
  (await pictureFiles()).map((props) => ({ params: { file: props.file.file }, props }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await pictureBytes(props.name, props.sha256, props.file)));
