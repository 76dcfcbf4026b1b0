import { predicateNames, predicateOf } from '../../indicators/predicates.ts';
import { columnsOf } from '../../ingest/shape.ts';
import { fieldProblem, type Path } from '../../ingest/yaml-source.ts';
import { entryOf, type ProblemCode, problemCodes } from '../../problems/catalogue.ts';
import type { Problem, Values } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import type { Indicator, Need } from '../../schemas/indicator.ts';
import { type RegisterName, registers } from '../../schemas/tables.ts';
import { columnOf } from '../../values/property.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

type ReadSet = ChapterView['indicatorSets'][number];

/** A need of an indicator, and where it stands. */
interface Placed {
  readonly set: ReadSet;
  readonly indicator: Indicator;
  readonly need: Need;
  readonly path: Path;
}

const needsOf = ({ indicatorSets }: ChapterView): Placed[] =>
  indicatorSets.flatMap((set) =>
    set.value.indicators.flatMap((indicator, i) =>
      indicator.needs.map((need, j) => ({ set, indicator, need, path: ['indicators', i, 'needs', j] })),
    ),
  );

const suggested = (found: string, known: Iterable<string>): Values => {
  const suggestion = nearest(found, known);
  return suggestion === undefined ? { unknown: 'yes' } : { suggestion };
};

const problemAt = (
  { set, indicator, path }: Placed,
  more: Path,
  code: ProblemCode,
  values: Values,
): Problem => fieldProblem(set.source, [...path, ...more], code, { indicator: indicator.id, ...values });

/** What is said of a value that a parameter cannot have. */
function valueProblem(placed: Placed, parameter: string): Problem {
  const { need } = placed;
  const found = String(Reflect.get(need, parameter));
  if (parameter === 'register' || parameter === 'inRegister')
    return problemAt(placed, [parameter], 'indicator-register', {
      found,
      ...suggested(found, Object.keys(registers)),
    });
  const known = predicateOf(need.check)?.choicesOf(parameter) ?? [];
  const form: Values =
    known.length > 0
      ? { known: known.join('、'), ...suggested(found, known) }
      : { [parameter === 'monthDay' ? 'monthDay' : 'date']: 'yes', unknown: 'yes' };
  return problemAt(placed, [parameter], 'indicator-value', {
    check: need.check,
    parameter: columnOf(parameter),
    found,
    ...form,
  });
}

function parameterProblems(placed: Placed): Problem[] {
  const { need, indicator } = placed;
  const predicate = predicateOf(need.check);
  if (!predicate) {
    const values = {
      found: need.check,
      known: predicateNames.join('、'),
      ...suggested(need.check, predicateNames),
    };
    return [problemAt(placed, ['check'], 'indicator-check', values)];
  }
  const about = {
    check: need.check,
    takes: predicate.takes.map(columnOf).join('、') || '不写别的',
    ...(predicate.timed ? { timed: 'yes' } : {}),
  };
  const faults = predicate.faults(need).map(({ parameter, fault }) => {
    if (fault === 'value') return valueProblem(placed, parameter);
    const name = columnOf(parameter);
    return fault === 'unknown'
      ? problemAt(placed, [parameter], 'indicator-parameter', { ...about, surplus: name })
      : problemAt(placed, ['check'], 'indicator-parameter', { ...about, missing: name });
  });
  const limited = [need, indicator.due].some(
    ({ days, workdays, months, monthDay }) => (days ?? workdays ?? months ?? monthDay) !== undefined,
  );
  if (predicate.timed && !limited)
    faults.push(problemAt(placed, ['check'], 'indicator-parameter', { ...about, missing: 'days' }));
  return faults;
}

const isRegister = (name: string | undefined): name is RegisterName =>
  name !== undefined && name in registers;

/** Columns that a need names, each with the register that must have it. */
function namedColumns(need: Need): { register: string | undefined; path: Path; column: string }[] {
  const { register, inRegister } = need;
  const single = (['column', 'by', 'from'] as const).map((key) => ({
    register,
    path: [key],
    column: need[key],
  }));
  const other = (['inColumn', 'inBy', 'inFrom', 'inUntil'] as const).map((key) => ({
    register: inRegister,
    path: [key],
    column: need[key],
  }));
  const lists = (need.columns ?? []).map((column, i) => ({ register, path: ['columns', i], column }));
  const conditions = (['where', 'inWhere'] as const).flatMap((key) =>
    (need[key] ?? []).map(({ column }, i) => ({
      register: key === 'where' ? register : inRegister,
      path: [key, i, 'column'],
      column,
    })),
  );
  return [...single, ...other, ...lists, ...conditions].flatMap(({ column, ...rest }) =>
    column === undefined ? [] : [{ ...rest, column }],
  );
}

function columnProblems(placed: Placed): Problem[] {
  return namedColumns(placed.need).flatMap(({ register, path, column }) => {
    if (!isRegister(register)) return [];
    const columns = [...columnsOf(registers[register]).keys()];
    if (columns.includes(column)) return [];
    const values = { register, found: column, columns: columns.join('、'), ...suggested(column, columns) };
    return [problemAt(placed, path, 'indicator-column', values)];
  });
}

const isError = (code: string): boolean =>
  problemCodes.some((one) => one === code && entryOf(one).severity === 'error');

/** A check that a chapter relies on must be one that stops the site. */
function codeProblems(placed: Placed): Problem[] {
  const { check, codes = [] } = placed.need;
  const stopping = problemCodes.filter(isError);
  return codes.flatMap((found, i) =>
    isError(found)
      ? []
      : [
          problemAt(placed, ['codes', i], 'indicator-value', {
            check,
            parameter: 'codes',
            found,
            codes: 'yes',
            ...suggested(found, stopping),
          }),
        ],
  );
}

/** What indicators ask for can be asked: a known predicate with its parameters, of registers and columns that are there. */
export const indicatorNeedRule: ChapterRule = {
  codes: [
    'indicator-check',
    'indicator-parameter',
    'indicator-register',
    'indicator-column',
    'indicator-value',
  ],
  check: (view) =>
    needsOf(view).flatMap((placed) => [
      ...parameterProblems(placed),
      ...columnProblems(placed),
      ...codeProblems(placed),
    ]),
};
