/** A page that stands for an old address. */
export const moved = {
  title: '这个网页搬到了新地址',
  reason: (day: string, reason: string) => `${day}搬走：${reason}。`,
  go: '打开新地址',
};
