import { error } from '../words.ts';

/** Differences that are explained, and warnings that are settled. */
export const proofs = {
  'variance-unused': error(
    '差异说明 {id} 说的是 {subject} 的 {identity} 相差 {difference}，检查没有发现这个差异。',
    '每条差异说明都对应一处真实的差异：核对关系、对象和相差都和检查结果完全相同，一处差异只写一条。',
    '照检查结果改正这一行；差异已经改正时，删除这一行。',
  ),
  'settlement-unused': error(
    '警告核实 {id} 说的是 {subject} 的 {code}，检查没有发现这个警告。',
    '每条警告核实都对应一个真实的警告：名称和对象都和检查结果相同，一个警告只写一条。',
    '照检查结果改正这一行；警告已经没有了，删除这一行。',
  ),
};
