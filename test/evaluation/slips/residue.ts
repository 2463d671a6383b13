import type { SlipKind } from './slip';

/** What was left in a text by its writing, copying and converting, and what stands in it twice. */
export const residue: readonly SlipKind[] = [
  {
    name: '待填未填',
    setting: 'sentence',
    slips: [
      '全年共受理群众诉求⟪2234→**⟫件，办结率逐年提高。',
      '会议于⟪5月8日→×月×日⟫在县政务服务中心召开。',
      '⟪青梧镇→××镇⟫率先完成站点改造。',
      '培训窗口人员⟪120→____⟫人次。',
      '联系人为⟪王石→【待填：姓名】⟫，电话已在大厅公布。',
    ],
  },
  {
    name: '模板说明未删',
    setting: 'sentence',
    slips: [
      '窗口服务质量稳步提高。⟪→（此处填写具体事例）⟫',
      '一年来，中心取得了较好成绩。⟪→【请根据实际情况修改】⟫',
      '群众评价持续向好。⟪→（可根据需要删减）⟫',
      '各项改革顺利推进。⟪→（此处插入图表）⟫',
      '下一步要巩固成果。⟪→（待补充）⟫',
    ],
  },
  {
    name: '网页和转换的残留',
    setting: 'sentence',
    slips: [
      '积极为企业排忧解难⟪→##paidbegin##⟫，优化营商环境。',
      '加强⟪→&nbsp;⟫组织领导，压实工作责任。',
      '改进工作作风⟪→<br>⟫，提高服务水平。',
      '持续开展集中整治⟪→\\n⟫，市容环境明显改善。',
      '让群众办事更方便。⟪→点击查看更多内容⟫',
    ],
  },
  {
    name: '乱码',
    setting: 'sentence',
    slips: [
      '推动各项⟪工作→锟斤拷⟫落到实处。',
      '加强窗口⟪建→\ufffd⟫设，优化服务流程。',
      '群众⟪满意→烫烫烫⟫率逐年提高。',
      '县政府⟪的→ï¼Œ⟫支持是做好工作的保障。',
      '不断提高⟪服务→æœåŠ¡⟫水平。',
    ],
  },
  {
    name: '段落重复',
    setting: 'paragraphs',
    slips: [
      twice('大力推进流程再造。对照先进地区的做法，逐项梳理办理环节，减少申请材料，压缩办理时间，让群众少跑腿。'),
      twice('各窗口单位安排业务骨干值守，耐心解答咨询，主动帮助填写表格，受到企业和群众的一致好评，窗口形象明显改善。'),
      twice('为方便偏远村组的群众办事，中心组织流动服务车定期下乡，把常用事项送到村口，做到办事不出村、服务不打折。'),
      twice('针对审批环节多、时间长的问题，会同有关部门逐项研究解决办法，明确牵头单位、配合单位和完成时限。'),
      twice('组织窗口人员参加礼仪、业务和应急处置培训，采取以考促学的方式检验效果，整体素质有了明显提高。'),
    ],
  },
  {
    name: '句子重复',
    setting: 'sentence',
    slips: [
      again('进一步完善首问负责、限时办结和责任追究制度。'),
      again('广泛听取企业和群众的意见建议，及时改进服务。'),
      again('各单位要结合实际制定具体措施并认真组织实施。'),
      again('通过上门走访摸清了企业在用工方面的实际困难。'),
      again('积极协调金融机构为小微企业提供信贷支持服务。'),
    ],
  },
];

function twice(paragraph: string): string {
  return `${paragraph}\n大厅同步公开办事指南，接受群众监督。⟪→\n${paragraph}⟫`;
}

function again(sentence: string): string {
  return `${sentence}⟪→${sentence}⟫`;
}
