import { readXml } from './xml.ts';

// ECMA-376 part 1, 18.8.30: 14–22 and 45–47 are days and times everywhere, 27–36 and 50–58 in Chinese editions.
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a format shows a number as a day or a time: letters of dates outside quoted words and brackets. */
const showsDay = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/gi, ''));

/** Which cell styles of a workbook (`xl/styles.xml`) show numbers as days, by index. */
export function dayStyles(xml: string): readonly boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inStyles = false;
  readXml(xml, {
    open(name, attributes) {
      const id = Number(attributes['numFmtId']);
      if (name === 'numFmt') own.set(id, showsDay(attributes['formatCode'] ?? ''));
      else if (name === 'cellXfs') inStyles = true;
      else if (name === 'xf' && inStyles) styles.push(own.get(id) ?? isBuiltIn(id));
    },
    close(name) {
      if (name === 'cellXfs') inStyles = false;
    },
  });
  return styles;
}
