import { isMaskedName, maskName } from '../privacy/masked-name.ts';

/** Family names that most people in China bear. */
const FAMILIES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常';

/** Whether a text may well be a person's name: masked, or two or three characters of which the first is a common family name. */
export function isLikelyName(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  if (isMaskedName(plain) || /^\p{Script=Han}{1,2}(?:[*×]|某)/u.test(plain))
    return maskName(plain) !== undefined;
  return /^\p{Script=Han}{2,3}$/u.test(plain) && FAMILIES.includes(plain.slice(0, 1));
}
