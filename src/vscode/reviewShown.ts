import type { Review, ReviewChapter, ReviewLine } from '../review/model';
import type { ShownChapter, ShownLine, ShownReview } from '../text/reviewMessages';
import { placeText, severityText, stateText } from './reviewWords';

/** A review as a page is told it. */
export function shownReview({ isReady, verdict, chapters, checked, unchecked }: Review): ShownReview {
  return { isReady, verdict, chapters: chapters.map(shownChapter), checked, unchecked };
}

function shownChapter({ title, state, summary, lines }: ReviewChapter): ShownChapter {
  return { title, state, stateText: stateText(state), summary, lines: lines.map(shownLine) };
}

function shownLine({ text, range, line, severity, rule }: ReviewLine): ShownLine {
  return {
    text,
    ...(range ? { offset: range.start } : {}),
    ...(line === undefined ? {} : { line, place: placeText(line) }),
    ...(severity ? { severity: severityText(severity) } : {}),
    ...(rule === undefined ? {} : { rule }),
  };
}
