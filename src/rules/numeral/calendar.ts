/** How many days a month has; of a February without a year 29. 0 where there is no such month. */
export function daysIn(year: number | undefined, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year === undefined || isLeap(year) ? 29 : 28;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day of the week of a date that exists, 日 to 六. */
export function weekdayOf(year: number, month: number, day: number): string {
  return '日一二三四五六'.charAt(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
}
