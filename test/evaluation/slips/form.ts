import { account, letter, notice, request } from './shortDocument';
import type { SlipKind } from './slip';

/** The parts of a document, GB/T 9704—2012 and the regulation on official documents of 2012. */
export const form: readonly SlipKind[] = [
  {
    name: '发文字号的括号',
    setting: 'sentence',
    slips: [
      '根据《关于加强窗口建设的通知》（青政办发⟪〔2022〕→【2022】⟫14号）要求，完善管理制度。',
      '按照青政发⟪〔2023〕→[2023]⟫8号文件精神，制定实施细则。',
      '现印发《窗口服务规范》（青政办⟪〔2024〕→(2024)⟫21号），请遵照执行。',
      '贯彻落实岚府发⟪〔2021〕→（2021）⟫5号文件，细化任务分工。',
      '《关于优化营商环境的意见》（青发⟪〔2020〕→［2020］⟫3号）印发以来，办理时间明显缩短。',
    ],
  },
  {
    name: '发文字号的“第”和虚位',
    setting: 'sentence',
    slips: [
      '根据《关于加强窗口建设的通知》（青政办发〔2022〕⟪→第⟫14号）要求，完善管理制度。',
      '按照青政发〔2023〕⟪8→08⟫号文件精神，制定实施细则。',
      '现印发《窗口服务规范》（青政办〔2024〕⟪3→003⟫号），请遵照执行。',
      '贯彻落实岚府发〔⟪2021→21⟫〕5号文件，细化任务分工。',
      '《关于优化营商环境的意见》（青发〔2020〕3⟪号→⟫）印发以来，办理时间明显缩短。',
    ],
  },
  {
    name: '附件说明',
    setting: 'document',
    slips: [
      notice({ attachments: ['附件：森林防火任务分工表⟪→。⟫'] }),
      notice({ attachments: ['附件：1.森林防火任务分工表⟪→；⟫', '　　　2.防火物资储备清单'] }),
      notice({ attachments: ['附件：1.森林防火任务分工表', '　　　2.防火物资储备清单⟪→。⟫'] }),
      request({ attachments: ['附件⟪：→⟫柳湾水库维修方案'] }),
      request({ attachments: ['附件：1.柳湾水库维修方案', '　　　⟪2→3⟫.专家评审意见'] }),
    ],
  },
  {
    name: '主送机关后面的冒号',
    setting: 'document',
    slips: [
      notice({ to: '各乡镇人民政府，县直各有关部门⟪：→⟫' }),
      request({ to: '县人民政府⟪：→，⟫' }),
      account({ to: '县人民政府⟪：→。⟫' }),
      letter({ to: '岚泽市水文中心⟪：→:⟫' }),
      letter({ to: '岚泽市水文中心⟪：→；⟫' }),
    ],
  },
  {
    name: '成文日期',
    setting: 'document',
    slips: [
      notice({ date: '2024年⟪5→05⟫月1日' }),
      request({ date: '2024年3月⟪6→06⟫日' }),
      account({ date: '⟪2024年5月20日→二〇二四年五月二十日⟫' }),
      letter({ date: '⟪2024年4月8日→2024.4.8⟫' }),
      notice({ date: '⟪2024→24⟫年11月6日' }),
    ],
  },
  {
    name: '标题',
    setting: 'document',
    slips: [
      notice({ title: '青梧县人民政府办公室关于做好冬春季森林防火工作的通知⟪→。⟫' }),
      request({ title: '青梧县水利局关于解决水库维修经费的请示⟪→报告⟫' }),
      account({ title: '青梧县水利局关于⟪→关于⟫防汛准备工作情况的报告' }),
      letter({ title: '青梧县水利局关于商请协助开展水质监测的⟪→请示⟫函' }),
      notice({ title: '青梧县人民政府办公室关于做好冬春季森林防火工作的通知⟪→的通知⟫' }),
    ],
  },
];
