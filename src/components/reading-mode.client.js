// Large type and night mode, remembered in this browser and without cookies; and the way to the voice that reads aloud.
// ReadingMode.astro sets this file into the head as it stands, so that it runs before the first paint:
// no types, nothing that Chrome 87 lacks.
{
  const root = document.documentElement;
  const modes = { type: ['standard', 'large'], theme: ['light', 'dark'] };
  const query = new URLSearchParams(location.search);
  root.classList.add('scripted');
  for (const name in modes)
    try {
      const word = query.get(name) || localStorage.getItem('data-' + name);
      if (modes[name].includes(word)) root.setAttribute('data-' + name, word);
    } catch {}
  document.addEventListener('click', ({ target }) => {
    const button = target.closest('.tools button, [data-aloud]');
    if (!button) return;
    if (button.dataset.aloud) return void import(button.dataset.aloud).then(({ read }) => read(button));
    const [off, on] = modes[button.className];
    const key = 'data-' + button.className;
    const night = on === 'dark' && matchMedia('(prefers-color-scheme: dark)').matches;
    const next = (root.getAttribute(key) || (night ? on : off)) === on ? off : on;
    root.setAttribute(key, next);
    try {
      localStorage.setItem(key, next);
    } catch {}
  });
}
