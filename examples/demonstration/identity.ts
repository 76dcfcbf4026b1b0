/**
 * Numbers of the chapter that are well formed and surely nobody's: area code 000000 exists nowhere.
 * Check characters follow GB 11714 (organisation code) and GB 32100 (credit code).
 */

const organizationBody = '00000000';
const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** `13`: a body of the masses under the office of posts (群众团体), then area, organisation code, check character. */
export const creditCode = withCreditCheck(`13000000${organizationBody}${organizationCheck()}`);

/** `51`: a social body under the civil affairs office (社会团体); a well-formed code that is nobody's. */
export const partnerCode = withCreditCheck('51000000000000001');

export const certificateNumber = `${creditCode}-GKMJ`;

function organizationCheck(): string {
  const sum = organizationWeights.reduce(
    (total, weight, i) => total + weight * Number(organizationBody[i]),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 11 ? '0' : check === 10 ? 'X' : String(check);
}

function withCreditCheck(body: string): string {
  const sum = [...body].reduce((total, sign, i) => total + creditAlphabet.indexOf(sign) * (3 ** i % 31), 0);
  return body + creditAlphabet[(31 - (sum % 31)) % 31];
}
