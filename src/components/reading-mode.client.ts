// Large type and night mode, remembered in this browser and without cookies. ReadingMode.astro sets this file into
// the head as it stands, so that it runs before the first paint: no types, nothing that Chrome 87 lacks.
{
  const root = document.documentElement;
  const night = matchMedia('(prefers-color-scheme: dark)').matches;
  root.classList.add('scripted');
  for (const mode of [
    { name: 'type', on: 'large', off: 'standard', asFound: false },
    { name: 'theme', on: 'dark', off: 'light', asFound: night },
  ]) {
    const key = 'data-' + mode.name;
    try {
      const word = new URLSearchParams(location.search).get(mode.name) || localStorage.getItem(key);
      if (word === mode.on || word === mode.off) root.setAttribute(key, word);
    } catch {}
    document.addEventListener('click', (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('.tools .' + mode.name)) return;
      const now = root.getAttribute(key) || (mode.asFound ? mode.on : mode.off);
      const next = now === mode.on ? mode.off : mode.on;
      root.setAttribute(key, next);
      try {
        localStorage.setItem(key, next);
      } catch {}
    });
  }
}
