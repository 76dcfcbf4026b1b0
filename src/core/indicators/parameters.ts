import { z } from 'zod';
import { documentClasses } from '../schemas/document.ts';
import { type RegisterName, registers } from '../schemas/tables.ts';
import { type SectionCode, sectionCodes, sections } from '../schemas/vocabulary.ts';
import { isCalendarDate } from '../values/calendar-date.ts';

/** All registers, by name. */
export const registerNames = Object.keys(registers) as RegisterName[]; // the keys of a literal

const text = z.string();
const texts = z.array(z.string()).min(1);
const whole = z.number();
const where = z.array(z.object({ column: text, is: texts }));
const register = z.enum(registerNames);

/** A month and a day of it: `05-31`. */
const isMonthDay = (value: string): boolean => isCalendarDate(`2024-${value}`);

/** How long after an event: one of three. A need without one takes that of its indicator. */
export const span = {
  days: whole.optional(),
  workdays: whole.optional(),
  months: whole.optional(),
};

/** The parameters of predicates, each with its one form. */
export const parameter = {
  register,
  where,
  column: text,
  columns: texts,
  by: text,
  from: text,
  least: whole,
  since: text.refine(isCalendarDate),
  longerThanMonths: whole,
  inRegister: register,
  inWhere: where,
  inColumn: text,
  inBy: text,
  inFrom: text,
  inUntil: text,
  values: texts,
  class: z.enum(Object.keys(documentClasses) as (keyof typeof documentClasses)[]), // the keys of a literal
  words: texts,
  page: text,
  section: z.enum(sectionCodes as [SectionCode, ...SectionCode[]]), // the list of a literal is never empty
  sections: z.array(z.enum(Object.keys(sections) as (keyof typeof sections)[])), // the keys of a literal
  monthDay: text.refine(isMonthDay),
};
