import { columnsOf } from '../../ingest/shape.ts';
import { rowProblem } from '../../ingest/source.ts';
import { type Project, projectSchema, projectStatus } from '../../schemas/project.ts';
import type { ChapterRule } from '../chapter-rule.ts';

const closing = ['closed_on', 'output_text', 'raised', 'used', 'residual', 'residual_use_text'];
const columns = [...columnsOf(projectSchema).values()].filter(({ name }) => closing.includes(name));

/** Fields of the close that are missing, or that are there too early. */
function wrongFields(project: Project): { column: string; title: string }[] {
  const isOver = project.status === 'closed' || project.status === 'ended';
  return columns
    .filter(({ name, property }) => {
      const filled = Reflect.get(project, property) !== undefined;
      // Where nothing is left, there is no use of it to tell.
      const needless = name === 'residual_use_text' && project.residual === 0;
      return isOver ? !filled && !needless : filled;
    })
    .map(({ name, meta }) => ({ column: name, title: `${meta.title}（${name}）` }));
}

/** A project that is over gives its account of it, all fields at once; one that goes on gives none yet. */
export const projectCloseRule: ChapterRule = {
  codes: ['project-close'],
  check: ({ registers }) =>
    registers.projects.flatMap(({ value, source }) => {
      const wrong = wrongFields(value);
      const [first] = wrong;
      if (!first) return [];
      const isOver = value.status === 'closed' || value.status === 'ended';
      const values = {
        project: value.id,
        status: projectStatus[value.status][0],
        fields: wrong.map(({ title }) => title).join('、'),
        ...(isOver ? { over: 'yes' } : { open: 'yes' }),
      };
      return [rowProblem(source, first.column, 'project-close', values)];
    }),
};
