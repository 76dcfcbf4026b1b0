/** People of some units together; undefined when one of them does not say how many it has. */
export function headcount(units: readonly { readonly count?: number | undefined }[]): number | undefined {
  let sum = 0;
  for (const { count } of units) {
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}
