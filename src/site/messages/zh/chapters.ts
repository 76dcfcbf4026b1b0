/** How a chapter is reached. */
export const chapters = {
  phone: '电话',
  email: '电子邮件',
  answered: (hours: string) => `接听：${hours}。`,
};
