import { account, letter, notice, request, spoken } from '../shortDocument';
import type { SlipKind } from '../slip';

/** Parts of a document, what its kind asks for, and its numbering: one more slip of each kind. */
export const heldOutDocuments: readonly SlipKind[] = [
  one('附件说明', account({ attachments: ['附件：防汛物资清单⟪→。⟫'] })),
  one('主送机关后面的冒号', account({ to: '县人民政府⟪：→；⟫' })),
  one('成文日期', request({ date: '2024年⟪3→03⟫月12日' })),
  one('标题', account({ title: '青梧县水利局关于防汛准备工作情况的报告⟪→。⟫' })),
  one('报告夹带请示', account({ closing: '⟪特此报告。→以上报告如无不妥，请批转各乡镇执行。⟫' })),
  one('请示的结束语', request({ closing: '⟪妥否，请批示。→特此函告。⟫' })),
  one('函用命令语气', letter({ closing: '⟪请予支持为盼。→请严格执行，不得有误。⟫' })),
  one('请示的主送机关', request({ to: '县人民政府⟪→、县发展和改革局⟫：' })),
  one(
    '缺称谓',
    spoken({
      title: '在全县农村工作会议上的发言',
      to: '⟪各位领导，同志们：→⟫',
      body: [
        '根据会议安排，我代表石桥铺镇作发言，汇报我镇发展特色农业的做法。',
        '一、因地制宜选产业。组织能人外出考察，反复比较，选定茶叶和笋竹两个主导产业。',
        '二、千方百计拓市场。与县里的企业签订协议，统一收购、统一加工、统一销售，解除农户后顾之忧。',
        '三、多措并举强服务。邀请农技人员到田间地头授课，帮助农户提高管护水平。',
      ],
      closing: '我的发言完了，谢谢大家！',
    }),
  ),
  one('结束语不合文种', account({ closing: '⟪特此报告。→特此通知。⟫' })),
  one(
    '序号跳号、重号',
    spoken({
      body: [
        '现将有关工作情况汇报如下：',
        '（一）狠抓水源保护。划定保护范围，设立界桩和警示牌。',
        '（二）狠抓管网改造。更换老化管道，减少跑冒滴漏。',
        '⟪（三）→（四）⟫狠抓水费收缴。推行一户一表，做到按量收费。',
      ],
    }),
  ),
  one(
    '序号后面的标点',
    spoken({
      body: [
        '现将有关工作情况汇报如下：',
        '一、狠抓水源保护。划定保护范围，设立界桩和警示牌。',
        '二⟪、→：⟫狠抓管网改造。更换老化管道，减少跑冒滴漏。',
        '三、狠抓水费收缴。推行一户一表，做到按量收费。',
      ],
    }),
  ),
  one(
    '引用的部分、附件不存在',
    notice({
      body: ['现将有关事项通知如下：', '请各乡镇对照附件⟪2→4⟫逐项自查，并按附件1的分工抓好落实。'],
      attachments: ['附件：1.森林防火任务分工表', '　　　2.自查清单'],
    }),
  ),
];

function one(name: string, slip: string): SlipKind {
  return { name, setting: 'document', slips: [slip] };
}
