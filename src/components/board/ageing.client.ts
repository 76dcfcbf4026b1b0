// A page that nobody renews says itself how late it is: every open day stands in it, and today is compared with them.
// A demonstration stands still on its own day; a day in its address (`?on=2027-01-31`) shows what will be.
const note = document.querySelector<HTMLElement>('.aged');
if (note) {
  const { asOf = '', stopped, late = '', left = '', last = '', aged = '' } = note.dataset;
  const asked = new URLSearchParams(location.search).get('on') ?? asOf;
  // Today in Asia/Shanghai, which has no summer time.
  const today = stopped === undefined ? new Date(Date.now() + 288e5).toISOString().slice(0, 10) : asked;
  let more = 0;
  for (const mark of document.querySelectorAll<HTMLElement>('[data-due]')) {
    const days = Math.round((Date.parse(today) - Date.parse(mark.dataset['due'] ?? '')) / 864e5);
    if (!(today > asOf) || !(days >= -Number(mark.dataset['soon']))) continue;
    const label = mark.matches('span');
    if (days > 0 && mark.dataset['state'] !== 'overdue' && label) more++;
    mark.dataset['state'] = days > 0 ? 'overdue' : 'due-soon';
    if (label)
      mark.textContent = (days > 0 ? late : days < 0 ? left : last).replace('#', String(Math.abs(days)));
  }
  if (today > asOf) {
    note.textContent = aged.replace('#', today).replace('#', String(more));
    note.hidden = false;
  }
}
