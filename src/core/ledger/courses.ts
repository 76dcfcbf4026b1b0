import type { Course } from '../schemas/course.ts';
import { type CalendarDate, yearOf } from '../values/calendar-date.ts';

/** The courses of one kind that were held in a year, and the people in them. */
export interface CourseYear {
  readonly year: string;
  readonly kind: Course['kind'];
  readonly courses: number;
  readonly seats: number;
  readonly trained: number;
  readonly certified: number;
}

const sum = (courses: readonly Course[], of: (course: Course) => number): number =>
  courses.reduce((all, course) => all + of(course), 0);

/** Courses that lie ahead and were not called off, the next first. */
export const coursesAhead = (courses: readonly Course[], asOf: CalendarDate): Course[] =>
  courses
    .filter((one) => one.status !== 'held' && one.status !== 'cancelled' && one.heldOn >= asOf)
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));

/** Courses that were held, the latest first. */
const coursesHeld = (courses: readonly Course[]): Course[] =>
  courses.filter((one) => one.status === 'held').sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1));

/** Courses that do not lie ahead, called off or not, the latest first. */
export function coursesPast(courses: readonly Course[], asOf: CalendarDate): Course[] {
  const ahead = new Set(coursesAhead(courses, asOf));
  return courses.filter((one) => !ahead.has(one)).sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1));
}

/** What was held by year and kind, the latest year first. */
export function courseYears(courses: readonly Course[]): CourseYear[] {
  const held = coursesHeld(courses);
  const keys = [...new Set(held.map((one) => `${yearOf(one.heldOn)} ${one.kind}`))].sort().reverse();
  return keys.flatMap((key) => {
    const own = held.filter((one) => `${yearOf(one.heldOn)} ${one.kind}` === key);
    const [first] = own;
    if (!first) return [];
    return [
      {
        year: yearOf(first.heldOn),
        kind: first.kind,
        courses: own.length,
        seats: sum(own, (one) => one.seats),
        trained: sum(own, (one) => one.trained ?? 0),
        certified: sum(own, (one) => one.certified ?? 0),
      },
    ];
  });
}
