/** Writes the record's id, which the link to this page carries, into the text and into the subject of the letter. */
const asked = new URLSearchParams(location.search).get('id') ?? '';
// Ids are short and plain; anything else in the address is nobody's record.
const id = /^[\w./-]{1,120}$/.test(asked) ? asked : undefined;
const record = document.querySelector<HTMLElement>('[data-record]');
const unknown = document.querySelector<HTMLElement>('[data-no-record]');
const letter = document.querySelector<HTMLAnchorElement>('[data-subject]');

if (id !== undefined && record && unknown && letter) {
  const code = record.querySelector('code');
  if (code) code.textContent = id;
  record.hidden = false;
  unknown.hidden = true;
  const subject = (letter.dataset['subject'] ?? '').replace('{id}', id);
  letter.href = `${letter.href.split('?')[0]}?subject=${encodeURIComponent(subject)}`;
}
