import { z } from 'zod';
import { metaOf } from '../core/schemas/column-meta.ts';
import { columnOf } from '../core/values/property.ts';

/** What is surely meant before anybody has filled in anything, by field. */
export type Given = Readonly<Record<string, string>>;

const note = (type: z.ZodType): string => {
  const { title, description, codes } = metaOf(type);
  const choices = Object.entries(codes ?? {}).map(([code, { zh }]) => `${code} ${zh}`);
  return `# ${[title, description, choices.join('、')].filter(Boolean).join('：')}`;
};

function fieldLines(name: string, type: z.ZodType, given: Given, indent: string): string[] {
  const key = `${indent}${name}:`;
  if (type instanceof z.ZodObject) return [`${key} ${note(type)}`, ...blankLines(type, {}, `${indent}  `)];
  if (type instanceof z.ZodArray) {
    const item = type.element as z.ZodType; // zod types it as its core type; every schema here is a classic one
    if (!(item instanceof z.ZodObject)) return [`${key} ["${given[name] ?? ''}"] ${note(type)}`];
    const [first = '', ...rest] = blankLines(item, {}, `${indent}    `);
    return [`${key} ${note(type)}`, `${indent}  - ${first.trimStart()}`, ...rest];
  }
  const value = metaOf(type).form === 'flag' ? (given[name] ?? 'false') : `"${given[name] ?? ''}"`;
  return [`${key} ${value} ${note(type)}`];
}

/** The lines of a YAML record to be filled in: each field that must be there, empty, with its Chinese title behind it. */
export function blankLines(schema: z.ZodObject, given: Given = {}, indent = ''): string[] {
  return Object.entries(schema.shape).flatMap(([property, field]) => {
    const type = field as z.ZodType; // a shape holds zod types
    return type instanceof z.ZodOptional ? [] : fieldLines(columnOf(property), type, given, indent);
  });
}
