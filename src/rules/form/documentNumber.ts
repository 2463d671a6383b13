import { DIGITS, joined } from '../wakes';

/** 发文字号: 国办发〔2022〕3号 (GB/T 9704—2012, 7.2.5). Pieces that its rules share. */

/** The year in full, or its mask. */
export const YEAR = '(?:19|20)\\d{2}|20[*＊×Xx]{2}|[*＊×X]{2,4}';

/** A closing bracket with what begins a serial number behind it: a year in brackets alone wakes no rule. */
export const SERIAL_WAKES = joined('】 ] ） ) ］ 」 ﹞ 〕 } ｝ 〗 > 〉 》', `第 ${DIGITS} * ＊ × X`);
