/** Bytes as a reader weighs a download: `7 KB`, `1.4 MB`; a file smaller than 1 KB counts as one. */
export function bytes(size: number): string {
  const kilobytes = Math.max(1, Math.round(size / 1024));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
}
