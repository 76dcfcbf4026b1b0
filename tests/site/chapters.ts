import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFolder } from '../../src/integrations/folder.ts';
import { type Outcome, runScript, SCRIPTS } from '../run/command.ts';

export const BALANCED = join('tests', 'fixtures', 'balanced');

/** A chapter in a folder of its own, for one test file. */
export interface Chapter {
  readonly root: string;
  /** The built site. */
  readonly out: string;
  remove(): void;
}

/** Changes the text of a file of the chapter; undefined leaves it as it is. */
type Edit = (text: string, path: string) => string | undefined;

function editFiles(root: string, edit: Edit): void {
  for (const path of listFolder(root)) {
    if (!/\.(csv|mdx?|svg|yaml)$/.test(path)) continue;
    const file = join(root, path);
    const text = readFileSync(file, 'utf8');
    const changed = edit(text, path);
    if (changed !== undefined && changed !== text) writeFileSync(file, changed);
  }
}

/** A copy of a chapter's `data/`, `content/` and `public/` (each from its own folder) under the temporary folder. */
export function copyChapter(
  parts: Readonly<Record<'data' | 'content' | 'public', string>>,
  edit: Edit = () => undefined,
): Chapter {
  const root = mkdtempSync(join(tmpdir(), 'chapter-'));
  for (const [part, folder] of Object.entries(parts)) cpSync(folder, join(root, part), { recursive: true });
  editFiles(root, edit);
  return {
    root,
    out: join(root, 'dist'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A copy of the small chapter of the tests. Its address has a folder, and its own source lies on another host. */
export function copyBalanced(edit?: Edit): Chapter {
  const at = (part: string): string => join(BALANCED, part);
  return copyChapter(
    { data: at('data'), content: at('content'), public: at('public') },
    (text, path) =>
      edit?.(path === 'data/site.yaml' ? placed(text) : text, path) ??
      (path === 'data/site.yaml' ? placed(text) : undefined),
  );
}

const placed = (settings: string): string =>
  settings.replace(/^address: .*$/m, 'address: "https://chapter.example/red/"');

/** Writes a file of a chapter; its folder may be new. */
export function writeChapterFile({ root }: Chapter, path: string, content: string | Uint8Array): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Variables by which the test program would speak to Astro and Vite. */
const OURS =
  /^(?:VITEST.*|NODE_ENV|NODE_V8_COVERAGE|TEST|DEV|PROD|SSR|MODE|BASE_URL|SOURCE_AS_OF|FORCE_COLOR)$/;

function environment(root: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  return { ...Object.fromEntries(inherited), CI: '1', NO_COLOR: '1', SITE_ROOT: root };
}

/** Builds a chapter with this project's command, or with Astro's own. */
export function buildChapter({ root }: Chapter, command: 'ours' | 'astro' = 'ours'): Promise<Outcome> {
  const [script, args] =
    command === 'ours' ? [join('src', 'cli', 'build.ts'), []] : [SCRIPTS.astro, ['build']];
  return runScript(script, args, environment(root));
}

/** Every file of a folder by path; undefined when there is no such folder. */
export function readAll(folder: string): ReadonlyMap<string, Buffer> | undefined {
  if (!existsSync(folder)) return undefined;
  return new Map(listFolder(folder).map((path) => [path, readFileSync(join(folder, path))]));
}
