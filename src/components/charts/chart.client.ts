/** Fetches what draws charts with tooltips as soon as a reader points at one, and not before. */
const DWELL_MS = 150;

for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const plot = figure.querySelector<HTMLElement>('.plot');
  const button = figure.querySelector<HTMLButtonElement>('.chart-switch');
  if (!plot || !button) continue;
  const load = () => import('./chart-draw.client.ts');
  let chosen = false;
  let dwell = 0;
  const show = async () => (await load()).show(figure);
  button.hidden = false;
  button.addEventListener('focus', load);
  button.addEventListener('click', async () => {
    chosen = true;
    (await load()).turn(figure);
  });
  plot.addEventListener('click', show);
  plot.addEventListener('pointerenter', ({ pointerType }) => {
    // A finger that scrolls past asks for nothing, nor does a mouse on its way.
    if (pointerType === 'mouse' && !chosen) dwell = window.setTimeout(show, DWELL_MS);
  });
  plot.addEventListener('pointerleave', () => clearTimeout(dwell));
}
