// Written by `npm run generate` from the files of this folder.
import { formAbbreviated } from './form/abbreviated.rule';
import { formAddressee } from './form/addressee.rule';
import { formAttachment } from './form/attachment.rule';
import { formBlank } from './form/blank.rule';
import { formBracket } from './form/bracket.rule';
import { formCitation } from './form/citation.rule';
import { formCopies } from './form/copies.rule';
import { formDate } from './form/date.rule';
import { formElements } from './form/elements.rule';
import { formNested } from './form/nested.rule';
import { formNote } from './form/note.rule';
import { formSerial } from './form/serial.rule';
import { formSignature } from './form/signature.rule';
import { formTitle } from './form/title.rule';
import { genreAddressees } from './genre/addressees.rule';
import { genreAnnouncement } from './genre/announcement.rule';
import { genreBlend } from './genre/blend.rule';
import { genreClosing } from './genre/closing.rule';
import { genreEnding } from './genre/ending.rule';
import { genreLeader } from './genre/leader.rule';
import { genreLetter } from './genre/letter.rule';
import { genreRequest } from './genre/request.rule';
import { genreRespect } from './genre/respect.rule';
import { genreSalutation } from './genre/salutation.rule';
import { genreTwice } from './genre/twice.rule';
import { genreUnaddressed } from './genre/unaddressed.rule';
import { genreUnasked } from './genre/unasked.rule';
import { libraryAbbreviation } from './library/abbreviation.rule';
import { libraryExpired } from './library/expired.rule';
import { libraryOrder } from './library/order.rule';
import { libraryPost } from './library/post.rule';
import { libraryRelation } from './library/relation.rule';
import { libraryWording } from './library/wording.rule';
import { numberingDuplicate } from './numbering/duplicate.rule';
import { numberingGap } from './numbering/gap.rule';
import { numberingLevel } from './numbering/level.rule';
import { numberingMark } from './numbering/mark.rule';
import { numberingMisprint } from './numbering/misprint.rule';
import { numberingMixed } from './numbering/mixed.rule';
import { numberingOrder } from './numbering/order.rule';
import { numberingParallel } from './numbering/parallel.rule';
import { numberingReference } from './numbering/reference.rule';
import { numberingRepeat } from './numbering/repeat.rule';
import { numberingSingle } from './numbering/single.rule';
import { numeralAdjacent } from './numeral/adjacent.rule';
import { numeralApproximate } from './numeral/approximate.rule';
import { numeralCalendar } from './numeral/calendar.rule';
import { numeralCentury } from './numeral/century.rule';
import { numeralClock } from './numeral/clock.rule';
import { numeralDecimal } from './numeral/decimal.rule';
import { numeralDoubled } from './numeral/doubled.rule';
import { numeralExact } from './numeral/exact.rule';
import { numeralFraction } from './numeral/fraction.rule';
import { numeralGrouping } from './numeral/grouping.rule';
import { numeralLimit } from './numeral/limit.rule';
import { numeralMeasure } from './numeral/measure.rule';
import { numeralOrder } from './numeral/order.rule';
import { numeralPadded } from './numeral/padded.rule';
import { numeralPartial } from './numeral/partial.rule';
import { numeralPer } from './numeral/per.rule';
import { numeralPercent } from './numeral/percent.rule';
import { numeralPoints } from './numeral/points.rule';
import { numeralRedundant } from './numeral/redundant.rule';
import { numeralScale } from './numeral/scale.rule';
import { numeralScripts } from './numeral/scripts.rule';
import { numeralSeparator } from './numeral/separator.rule';
import { numeralSpan } from './numeral/span.rule';
import { numeralSquare } from './numeral/square.rule';
import { numeralTimes } from './numeral/times.rule';
import { numeralTwo } from './numeral/two.rule';
import { numeralUnit } from './numeral/unit.rule';
import { numeralWeekday } from './numeral/weekday.rule';
import { numeralYear } from './numeral/year.rule';
import { numeralZero } from './numeral/zero.rule';
import { placeholderLeak } from './placeholder/leak.rule';
import { placeholderUnfilled } from './placeholder/unfilled.rule';
import { punctuationConflict } from './punctuation/conflict.rule';
import { punctuationDash } from './punctuation/dash.rule';
import { punctuationDot } from './punctuation/dot.rule';
import { punctuationDoubled } from './punctuation/doubled.rule';
import { punctuationEllipsis } from './punctuation/ellipsis.rule';
import { punctuationEnding } from './punctuation/ending.rule';
import { punctuationExcess } from './punctuation/excess.rule';
import { punctuationFullwidth } from './punctuation/fullwidth.rule';
import { punctuationHalfwidth } from './punctuation/halfwidth.rule';
import { punctuationInvisible } from './punctuation/invisible.rule';
import { punctuationNested } from './punctuation/nested.rule';
import { punctuationOpening } from './punctuation/opening.rule';
import { punctuationOrdinal } from './punctuation/ordinal.rule';
import { punctuationPair } from './punctuation/pair.rule';
import { punctuationPause } from './punctuation/pause.rule';
import { punctuationQuotes } from './punctuation/quotes.rule';
import { punctuationRange } from './punctuation/range.rule';
import { punctuationSpace } from './punctuation/space.rule';
import { residueGarbled } from './residue/garbled.rule';
import { residueInstruction } from './residue/instruction.rule';
import { residuePasted } from './residue/pasted.rule';
import { residueScraping } from './residue/scraping.rule';
import { wordingCharacter } from './wording/character.rule';
import { wordingCollocation } from './wording/collocation.rule';
import { wordingConfused } from './wording/confused.rule';
import { wordingDoubled } from './wording/doubled.rule';
import { wordingIdiom } from './wording/idiom.rule';
import { wordingName } from './wording/name.rule';
import { wordingNegation } from './wording/negation.rule';
import { wordingPhrase } from './wording/phrase.rule';
import { wordingPlural } from './wording/plural.rule';
import { wordingPower } from './wording/power.rule';
import { wordingPreferred } from './wording/preferred.rule';
import { wordingRedundant } from './wording/redundant.rule';
import { wordingRepeatedClause } from './wording/repeatedClause.rule';
import { wordingRepeatedPhrase } from './wording/repeatedPhrase.rule';
import { wordingRepeatedSentence } from './wording/repeatedSentence.rule';
import { wordingSentenceLength } from './wording/sentenceLength.rule';
import { wordingSubject } from './wording/subject.rule';
import { wordingUntil } from './wording/until.rule';
import { wordingVariant } from './wording/variant.rule';
import { wordingWord } from './wording/word.rule';
import type { Rule } from './rule';

/** Every rule that has a file of its own. */
export const ruleFiles: readonly Rule[] = [
  formAbbreviated,
  formAddressee,
  formAttachment,
  formBlank,
  formBracket,
  formCitation,
  formCopies,
  formDate,
  formElements,
  formNested,
  formNote,
  formSerial,
  formSignature,
  formTitle,
  genreAddressees,
  genreAnnouncement,
  genreBlend,
  genreClosing,
  genreEnding,
  genreLeader,
  genreLetter,
  genreRequest,
  genreRespect,
  genreSalutation,
  genreTwice,
  genreUnaddressed,
  genreUnasked,
  libraryAbbreviation,
  libraryExpired,
  libraryOrder,
  libraryPost,
  libraryRelation,
  libraryWording,
  numberingDuplicate,
  numberingGap,
  numberingLevel,
  numberingMark,
  numberingMisprint,
  numberingMixed,
  numberingOrder,
  numberingParallel,
  numberingReference,
  numberingRepeat,
  numberingSingle,
  numeralAdjacent,
  numeralApproximate,
  numeralCalendar,
  numeralCentury,
  numeralClock,
  numeralDecimal,
  numeralDoubled,
  numeralExact,
  numeralFraction,
  numeralGrouping,
  numeralLimit,
  numeralMeasure,
  numeralOrder,
  numeralPadded,
  numeralPartial,
  numeralPer,
  numeralPercent,
  numeralPoints,
  numeralRedundant,
  numeralScale,
  numeralScripts,
  numeralSeparator,
  numeralSpan,
  numeralSquare,
  numeralTimes,
  numeralTwo,
  numeralUnit,
  numeralWeekday,
  numeralYear,
  numeralZero,
  placeholderLeak,
  placeholderUnfilled,
  punctuationConflict,
  punctuationDash,
  punctuationDot,
  punctuationDoubled,
  punctuationEllipsis,
  punctuationEnding,
  punctuationExcess,
  punctuationFullwidth,
  punctuationHalfwidth,
  punctuationInvisible,
  punctuationNested,
  punctuationOpening,
  punctuationOrdinal,
  punctuationPair,
  punctuationPause,
  punctuationQuotes,
  punctuationRange,
  punctuationSpace,
  residueGarbled,
  residueInstruction,
  residuePasted,
  residueScraping,
  wordingCharacter,
  wordingCollocation,
  wordingConfused,
  wordingDoubled,
  wordingIdiom,
  wordingName,
  wordingNegation,
  wordingPhrase,
  wordingPlural,
  wordingPower,
  wordingPreferred,
  wordingRedundant,
  wordingRepeatedClause,
  wordingRepeatedPhrase,
  wordingRepeatedSentence,
  wordingSentenceLength,
  wordingSubject,
  wordingUntil,
  wordingVariant,
  wordingWord,
];
