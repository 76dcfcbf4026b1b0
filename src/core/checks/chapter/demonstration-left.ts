import { fieldProblem, type Path } from '../../ingest/yaml-source.ts';
import type { Organization } from '../../schemas/organization.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** Fields whose text is surely nobody's: area code 000000, telephones outside every range, mail domains of RFC 2606. */
const invented = ({
  creditCode,
  email,
  phones,
  supervisionPhone,
}: Organization): (readonly [Path, string])[] =>
  [
    [['creditCode'], creditCode, creditCode.slice(2, 8) === '000000'] as const,
    ...phones.map((phone, i) => [['phones', i], phone, phone.startsWith('0000')] as const),
    [['supervisionPhone'], supervisionPhone, supervisionPhone.startsWith('0000')] as const,
    [['email'], email, /@example\.(?:org|com|net)$/.test(email)] as const,
  ].flatMap(([path, text, is]) => (is ? [[path, text] as const] : []));

/** A real chapter keeps nothing of the demonstration that it was begun from. */
export const demonstrationLeftRule: ChapterRule = {
  codes: ['demonstration-left'],
  needs: ['organization', 'site'],
  check: ({ site, organization }) =>
    site && !site.demonstration && organization
      ? invented(organization.value).map(([path, found]) =>
          fieldProblem(organization.source, path, 'demonstration-left', { found }),
        )
      : [],
};
