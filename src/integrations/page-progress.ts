import type { AstroIntegration } from 'astro';

/** Tells a person who waits what is going on: how many of how many. */
export type Progress = (what: string, done: number, of: number) => void;

/** Counts pages as they are rendered. */
export function pageProgress(progress: Progress): AstroIntegration {
  return {
    name: 'page-progress',
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
              return result;
            },
          };
        });
      },
    },
  };
}
