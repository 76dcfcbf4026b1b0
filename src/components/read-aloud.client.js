// Reads a text aloud with the browser's own voice. Fetched when a reader asks for it (read-aloud.js), as it stands:
// no types, nothing that Chrome 87 lacks. Nothing leaves the device that the device's own voice does not send.
const words = {}; // filled in by read-aloud.js
const speech = window.speechSynthesis;
let stop;

const wordsOf = (part) => {
  const copy = part.cloneNode(true);
  for (const mark of copy.querySelectorAll('sup')) mark.remove();
  return copy.textContent.trim();
};

export function read(button) {
  if (!speech) {
    button.textContent = words.none;
    return;
  }
  if (stop) {
    stop();
    return;
  }
  const parts = [
    ...document.querySelectorAll('main h1, main .prose > :not(.picture), main .prose figcaption'),
  ];
  let spoken;
  stop = () => {
    stop = undefined;
    speech.cancel();
    if (spoken) spoken.classList.remove('spoken');
    button.textContent = words.start;
  };
  const next = (at) => {
    if (!stop) return;
    if (spoken) spoken.classList.remove('spoken');
    spoken = parts[at];
    if (!spoken) {
      stop();
      return;
    }
    const sentence = new SpeechSynthesisUtterance(wordsOf(spoken));
    sentence.lang = document.documentElement.lang;
    sentence.onend = () => next(at + 1);
    sentence.onerror = () => stop?.();
    spoken.classList.add('spoken');
    speech.speak(sentence);
  };
  button.textContent = words.stop;

  addEventListener('pagehide', stop, { once: true });
  next(0);
}
