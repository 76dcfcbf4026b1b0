import { fieldProblem, type Path, type YamlSource } from '../../ingest/yaml-source.ts';
import type { Problem } from '../../problems/problem.ts';
import { parseTextKey, type SealableText, textDigest, textKey } from '../../seal/texts.ts';
import { dayOf } from '../../values/moment.ts';
import { isNews, isPage } from '../article.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import type { Published } from '../published.ts';
import { sealedTexts } from '../sealed-texts.ts';

/** The published texts of a chapter. */
const textsOf = ({
  articles,
  registers,
  indicatorSets,
  organization,
  newHasher,
  pictures,
  drawings,
}: ChapterView): SealableText[] =>
  sealedTexts(
    {
      news: articles.filter(isNews).filter(({ front }) => front.draft !== true),
      pages: articles.filter(isPage),
      documents: registers.documents.map(({ value }) => value),
      pictures,
      drawings,
      indicatorSets: indicatorSets.map(({ value }) => value),
      accounts: organization?.value.accounts ?? [],
    },
    newHasher,
  );

/** The last sealed version of each text, by its place. */
function sealedVersions({ chain }: Published) {
  const texts = chain.filter(({ value }) => value.kind === 'text');
  return new Map(texts.map(({ value }) => [parseTextKey(value.key).place, value]));
}

interface Fault {
  readonly path: Path;
  readonly state: string;
  readonly action: string;
}

const isAccount = (place: string): boolean => place.startsWith('accounts/');

/** What an account's change lacks; undefined when nothing. */
function accountFault(
  text: SealableText,
  { key, on, sha256 }: { readonly key: string; readonly on: string; readonly sha256: string },
  newHasher: ChapterView['newHasher'],
): Fault | undefined {
  const { publishedAt } = parseTextKey(key);
  if (text.publishedAt !== publishedAt)
    return {
      path: ['openFromOn'],
      state: `的启用日期公布时是 ${publishedAt}，现在是 ${text.publishedAt}`,
      action: `把 open_from_on 写回 "${publishedAt}"`,
    };
  return textDigest(newHasher, text) === sha256
    ? undefined
    : {
        path: ['number'],
        state: `的户名、账号或渠道在 ${on} 封存以后改过`,
        action:
          '不该改的，从以前的版本取回这个文件；确实换了账号，这一个改回去，写上 open_to_on（停用日期），另加一个账户，用新的 id',
      };
}

/** What a text's change lacks, and in which field; undefined when nothing. */
function changeFault(
  text: SealableText,
  { key, on, sha256 }: { readonly key: string; readonly on: string; readonly sha256: string },
  newHasher: ChapterView['newHasher'],
): Fault | undefined {
  const was = parseTextKey(key);
  if (text.publishedAt !== was.publishedAt)
    return {
      path: ['publishedAt'],
      state: `的发布时间公布时是 ${was.publishedAt}，现在是 ${text.publishedAt}`,
      action: `把 published_at 写回 "${was.publishedAt}"；改过内容的写在 updated_at 里`,
    };
  if (textKey(text) === key) {
    if (textDigest(newHasher, text) === sha256) return undefined;
    return text.place.startsWith('indicators/')
      ? {
          path: ['title'],
          state: `在 ${on} 封存以后改过`,
          action: '从以前的版本取回这个文件；要换标准，另存一套，文件名和 id 用新的编号',
        }
      : {
          path: text.updatedAt === '' ? ['title'] : ['updatedAt'],
          state: `在 ${on} 封存以后改过，没有写新的修改时间`,
          action:
            '不该改的，从以前的版本取回这个文件；确实要改，写上 updated_at（改的时间）和 change_note（改了什么）',
        };
  }
  return text.updatedAt !== '' && text.updatedAt > was.updatedAt && dayOf(text.updatedAt) >= on
    ? undefined
    : {
        path: text.updatedAt === '' ? ['title'] : ['updatedAt'],
        state: `在 ${on} 封存以后改过，修改时间却${text.updatedAt === '' ? '没有了' : `是 ${text.updatedAt}`}`,
        action: `在 updated_at 写这一次改的时间，${was.updatedAt > on ? `晚于 ${was.updatedAt}` : `${on} 当天或以后`}`,
      };
}

/** The published texts that were changed as they may not be. */
function changedTexts(view: ChapterView): { readonly text: SealableText; readonly fault: Fault }[] {
  if (!view.published) return [];
  const sealed = sealedVersions(view.published);
  return textsOf(view).flatMap((text) => {
    const line = sealed.get(text.place);
    const fault = line && (isAccount(text.place) ? accountFault : changeFault)(text, line, view.newHasher);
    return fault ? [{ text, fault }] : [];
  });
}

/** Texts, or new versions of them, that are in order and in no line of the chain. */
export function unsealedTexts(view: ChapterView): SealableText[] {
  const changed = new Set(changedTexts(view).map(({ text }) => text.place));
  return textsOf(view).filter(
    (text) => !changed.has(text.place) && !view.published?.latest.has(`text ${textKey(text)}`),
  );
}

/** Where a sealed text stands: the file, and the way to it inside of a file that holds several. */
export function placesOf({ articles, indicatorSets, organization }: ChapterView) {
  const own = organization?.value.accounts ?? [];
  return new Map<string, { readonly source: YamlSource; readonly path: Path }>([
    ...articles.map(({ folder, slug, source }) => [`${folder}/${slug}`, { source, path: [] }] as const),
    ...indicatorSets.map(({ id, source }) => [`indicators/${id}`, { source, path: [] }] as const),
    ...own.flatMap(({ id }, i) =>
      organization
        ? [[`accounts/${id}`, { source: organization.source, path: ['accounts', i] }] as const]
        : [],
    ),
  ]);
}

/** A published article says when and why it was changed; a yardstick and an account that takes gifts are not changed. */
export const textChangedRule: ChapterRule = {
  codes: ['text-changed'],
  needs: ['chain', 'documents'],
  check(view) {
    const places = placesOf(view);
    return changedTexts(view).flatMap(({ text: { place: what }, fault: { path, state, action } }) => {
      const at = places.get(what);
      return at
        ? [fieldProblem(at.source, [...at.path, ...path], 'text-changed', { what, state, action })]
        : [];
    });
  },
};

/** A published text stays, or its address leads on. */
export const textLostRule: ChapterRule = {
  codes: ['text-lost'],
  needs: ['chain', 'documents', 'redirects'],
  check(view) {
    const { published, files, registers, shown } = view;
    if (!published) return [];
    const texts = new Set(textsOf(view).map(({ place }) => place));
    const moved = new Set<string>(registers.redirects.map(({ value }) => value.from));
    return [...sealedVersions(published)].flatMap(([place, { on }]): Problem[] => {
      if (texts.has(place) || moved.has(`/${place.replace(/^pages\//, '')}/`)) return [];
      if (isAccount(place)) {
        const file = view.organization?.source.file;
        const state = '现在没有这个账户';
        return file === undefined
          ? []
          : [{ code: 'text-lost', at: { file }, values: { what: place, on, state, account: 'yes' } }];
      }
      const own = files.find(({ path }) => new RegExp(`^(?:content|data)/${place}\\.\\w+$`).test(path));
      // Of a text that cannot be read another code tells.
      const isRead = view.articles.some(({ path }) => path === own?.path);
      if (own && !isRead) return [];
      const state = own ? '现在不公布了' : '现在没有它的文件';
      const isSet = place.startsWith('indicators/');
      const file = own?.shown ?? shown(isSet ? `data/${place}.yaml` : `content/${place}.md`);
      const values = { what: place, on, state, whole: 'yes', ...(isSet ? {} : { article: 'yes' }) };
      return [{ code: 'text-lost', at: { file }, values }];
    });
  },
};
