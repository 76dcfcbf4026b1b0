import type { AstroIntegration } from 'astro';
import { ownPolicy } from './own-policy.ts';

/** Tells a person who waits what is going on: how many of how many. */
export type Progress = (what: string, done: number, of: number) => void;

async function withOwnPolicy(page: Response): Promise<Response> {
  if (!page.headers.get('content-type')?.startsWith('text/html')) return page;
  const { status, statusText, headers } = page;
  return new Response(ownPolicy(await page.text()), { status, statusText, headers });
}

/** Counts pages as they are rendered, and gives each its own security policy. Astro takes one such wrapper only. */
export function pageRender(progress: Progress): AstroIntegration {
  return {
    name: 'page-render',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => {
          let done = 0;
          let of = 0;
          return {
            ...inner,
            async getStaticPaths() {
              const paths = await inner.getStaticPaths();
              of = paths.length;
              return paths;
            },
            async render(request, options) {
              const result = await inner.render(request, options);
              done++;
              progress('生成页面', done, of);
              return 'response' in result
                ? { ...result, response: await withOwnPolicy(result.response) }
                : withOwnPolicy(result);
            },
          };
        });
      },
    },
  };
}
