/**
 * The search takes each Chinese character for a word, and what is asked for a phrase: then it finds a word wherever it
 * stands, also inside a longer one, and nothing else. A dictionary of words cuts names and the terms of the field apart.
 */

const HAN = /\p{Script=Han}/gu;

/** Text with a space around every Chinese character. */
export const separateHan = (text: string): string => text.replace(HAN, ' $& ');

/** The kind of a page is asked for like its text. */
const KIND = /^<span data-pagefind-meta="kind:/;

/** The text of an HTML page with its characters separated; tags, attributes and scripts stay as they are, but for the kind. */
export const separateHanInHtml = (html: string): string =>
  html.replace(/(<script\b[\s\S]*?<\/script>|<style\b[\s\S]*?<\/style>|<[^>]*>)|([^<]+)/g, (_, tag, text) =>
    typeof tag !== 'string' ? separateHan(String(text)) : KIND.test(tag) ? separateHan(tag) : tag,
  );

/** Separated text as people read it, with or without marks of found words in it. */
export const joinHan = (text: string): string =>
  text
    // No look behind: older Safari, and WeChat on older iPhones, cannot read a script that has one.
    .replace(/([^\x20-\xff](?:<\/?mark>)*) +/g, '$1')
    .replace(/ +(?=(?:<\/?mark>)*[^\x20-\xff])/g, '')
    .replace(/<\/mark>(\s*)<mark>/g, '$1');

/** What is asked, word by word, each as the phrase that the index is asked for. Quotation marks of the reader mean nothing. */
export const searchPhrases = (question: string): string[] =>
  question
    .normalize('NFKC')
    .replace(/["“”„‟«»「」『』]/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${separateHan(word).replace(/ +/g, ' ').trim()}"`);
