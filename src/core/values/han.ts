// CJK Radicals Supplement (U+2E80–2EF3) that are whole characters, each before its ideograph (Unicode, EquivalentUnifiedIdeograph.txt).
// Normalization knows the Kangxi radicals but not these; printers write both into the text layer of a PDF.
const RADICALS =
  '⺁厂⺎兀⺏尣⺐尢⺒巳⺓幺⺛旡⺜日⺝月⺞歺⺠民⺧牛⺩王⺪疋⺬示⺮竹⺶羊⺷羊⺻聿⺼月⺽臼⻁虎⻃西⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻳龟';

const ideographs = new Map<string, string>();
for (let i = 0; i < RADICALS.length; i += 2) ideographs.set(RADICALS.charAt(i), RADICALS.charAt(i + 1));

// Normalization knows this one by its traditional form.
ideographs.set('⼾', '户');

/** Text in which radicals that stand for characters are those characters: what a reader types is then found. Marks stay as they are. */
export const plainHan = (text: string): string =>
  text.replace(
    /[\u2E80-\u2EF3\u2F00-\u2FD5]/g,
    (radical) => ideographs.get(radical) ?? radical.normalize('NFKC'),
  );
