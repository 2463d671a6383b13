/** Pieces of patterns for quantities in running text, for rules on words around them. Every repeat is bounded. */

/** 1,200, 3.5万, 三百, 两千: Chinese digits only with a scale, since 一 alone is in too many words. */
export const AMOUNT =
  '(?:\\d[\\d,]{0,15}(?:\\.\\d{1,4})?(?:万亿|[百千万]?[万亿]|[百千])?|[一二两三四五六七八九十]{0,3}[十百千万亿]{1,3})';

/** What counts and measures; long ones first. 岁 is left out: 不足60岁以上老人的一成 compares two things. */
export const UNIT =
  '(?:个百分点|百分点|[%％‰]|个(?:工作日|小时|月|县|村|乡镇)?|小时|分钟|平方公里|平方米|立方米|公里|公顷|公斤|千克|美元|人次|户次|[名家件项次天年月人户亩吨米元倍成度位台辆套座条处所场份篇期批])';

/** Words behind 以上 that make another word of it: 5家以上市公司为主体. */
export const NOT_ABOVE = '(?![市升述级下访报交缴传线映演门榜山])';
