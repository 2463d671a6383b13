/** The provinces by their short names in words; with 省, 市 or 自治区 they are named as well. */
export const PROVINCES =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆'.split(
    ' ',
  );

/** The letter of each province, as in 驻冀单位 and 鲁政发. */
export const PROVINCE_LETTERS = '京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川蜀贵黔云滇陕秦甘陇青蒙桂藏宁新疆';

/** 隆重庆祝, 珠江西岸, 巴丹吉林沙漠: in these words no province is named. */
const WORDS = ['隆重庆祝', '珠江西岸', '巴丹吉林'];

/** Whether a province's name at `at` is only a part of another word. */
export function isWithinWord(text: string, at: number, name: string): boolean {
  return WORDS.some((word) => {
    const start = word.indexOf(name);
    return start >= 0 && text.startsWith(word, at - start);
  });
}
