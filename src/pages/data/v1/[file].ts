import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { type ExportForm, exportForms, exportNames, getExport } from '../../../site/exports.ts';

const forms = Object.keys(exportForms) as ExportForm[]; // the keys of a literal

export const getStaticPaths = () =>
  exportNames.flatMap((name) =>
    forms.map((form) => ({ params: { file: `${name}.${form}` }, props: { name, form } })),
  );

/** One table in one form. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(exportForms[props.form](await getExport(props.name)));
