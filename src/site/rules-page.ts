import { rules as address, paperAddress } from '../core/addresses/address.ts';
import { documentClasses } from '../core/schemas/document.ts';
import { getDisclosures } from './disclosures.ts';
import { documentFile } from './files.ts';
import { count } from './format.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead } from './section-head.ts';
import { documentsOfRules, twinOf } from './views/documents.ts';

/** The rules, when there are any. */
export const rulesPaths = async () =>
  documentsOfRules(await getDisclosures()).length > 0 ? languagePaths() : [];

/** Everything on the page of the rules: those in force, by class. */
export async function getRules(language?: string) {
  const own = documentsOfRules(await getDisclosures());
  const t = messages(language);
  const { rules: words } = t.sections;
  const classes = Object.entries(documentClasses).flatMap(([code, [title]]) => {
    const papers = own
      .filter((one) => one.class === code)
      .sort((a, b) => b.publishedOn.localeCompare(a.publishedOn));
    if (papers.length === 0) return [];
    return [
      {
        id: code,
        title,
        caption: title,
        columns: [
          { head: words.title, kind: 'text' as const },
          { head: words.issued, kind: 'short' as const, named: true },
          { head: words.pages, kind: 'count' as const, named: true },
          { head: words.file, kind: 'text' as const },
        ],
        rows: papers.map((one) => ({
          cells: [
            { label: one.title, href: twinOf(one) ?? href(paperAddress(one)) },
            one.issuedOn,
            one.pages,
            { label: documentFile(one.id).type, href: href(documentFile(one.id).address) },
          ],
        })),
      },
    ];
  });
  const headline = words.headline(count(own.length));
  return {
    head: await sectionHead(
      { address, current: 'accounts', place: 'rules', description: headline },
      language,
    ),
    headline,
    standfirst: words.standfirst,
    classes,
    all: { label: t.sections.places.documents.name, href: href('/documents/') },
  };
}
