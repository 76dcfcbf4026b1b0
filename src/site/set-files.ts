import { getChangesJson } from './board-changes.ts';
import { getIndicatorCsv, getIndicatorJson } from './board-files.ts';
import { getOtherBoards } from './boards.ts';

const files = {
  'indicators.json': getIndicatorJson,
  'indicators.csv': getIndicatorCsv,
  'changes.json': getChangesJson,
} as const;
type SetFile = keyof typeof files;

/** The files of every set beside the main one. */
export async function setFilePaths() {
  const boards = await getOtherBoards();
  const names = Object.keys(files) as SetFile[]; // the keys of a literal
  return boards.flatMap(({ set: { id } }) =>
    names.map((file) => ({ params: { set: id, file }, props: { set: id, file } })),
  );
}

/** The text of one of them. */
export const getSetFile = (set: string, file: SetFile): Promise<string> => files[file](set);
