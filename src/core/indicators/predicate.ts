import { z } from 'zod';
import type { Limit, Need, ParameterName } from '../schemas/indicator.ts';
import type { Outcome } from './outcome.ts';
import type { IndicatorView } from './view.ts';

/** presence and completeness: without them a thing is missing. timeliness: it has a day. reconciliation: the build has proved it. */
export type PredicateKind = 'presence' | 'completeness' | 'timeliness' | 'reconciliation';

/** What surrounds a need: the records, its indicator's own limit and id. */
export interface Around {
  readonly view: IndicatorView;
  readonly limit: Limit;
  readonly indicatorId: string;
  /** The set of the indicator; absent for the main one. */
  readonly set?: string | undefined;
}

/** A parameter that a predicate does not take, needs and has not, or cannot take so. */
export interface ParameterFault {
  readonly parameter: string;
  readonly fault: 'missing' | 'unknown' | 'value';
}

/** A question that can be put to the records. Its name is permanent. */
export interface Predicate {
  readonly name: string;
  readonly kind: PredicateKind;
  /** Parameters that it takes, those that it must have first. */
  readonly takes: readonly ParameterName[];
  /** Whether it counts days: it then needs a limit, its own or its indicator's. */
  readonly timed: boolean;
  /** The values that a parameter with a closed list can have; none for a free one. */
  readonly choicesOf: (parameter: string) => readonly string[];
  readonly faults: (need: Need) => readonly ParameterFault[];
  /** Throws for parameters that have faults. */
  readonly assess: (need: Need, around: Around) => Outcome;
}

interface Definition<S extends z.ZodRawShape> {
  readonly name: string;
  readonly kind: PredicateKind;
  readonly timed?: true;
  readonly params: S;
  readonly assess: (params: z.output<z.ZodObject<S>>, around: Around) => Outcome;
}

const parametersOf = ({ check: _check, title: _title, ...parameters }: Need) => parameters;

/** The codes of an enumeration, or of a list of such. */
function choices(field: unknown): readonly string[] {
  if (field instanceof z.ZodOptional) return choices(field.unwrap());
  if (field instanceof z.ZodArray) return choices(field.element);
  return field instanceof z.ZodEnum ? field.options.map(String) : [];
}

/** Makes a predicate of a schema of parameters and a pure function. */
export function predicate<S extends z.ZodRawShape>({
  name,
  kind,
  timed,
  params,
  assess,
}: Definition<S>): Predicate {
  const schema = z.strictObject(params);
  return {
    name,
    kind,
    timed: timed ?? false,
    takes: Object.keys(params) as ParameterName[], // schemas of parameters have parameters' names
    choicesOf: (parameter) => choices(params[parameter]),
    faults(need) {
      const given = parametersOf(need);
      const { error } = schema.safeParse(given);
      return (error?.issues ?? []).flatMap((issue): ParameterFault[] => {
        if (issue.code === 'unrecognized_keys')
          return issue.keys.map((key) => ({ parameter: key, fault: 'unknown' }));
        const key = String(issue.path[0]);
        return [{ parameter: key, fault: key in given ? 'value' : 'missing' }];
      });
    },
    // A strict object with the shape S parses to its output; TypeScript does not see that through the generic.
    assess: (need, around) => assess(schema.parse(parametersOf(need)) as z.output<z.ZodObject<S>>, around),
  };
}

/** The span that a need counts with: its own, else its indicator's. */
export function spanOf(own: Limit, { limit }: Around): Limit {
  const { days, workdays, months } = own;
  return days !== undefined || workdays !== undefined || months !== undefined ? own : limit;
}
