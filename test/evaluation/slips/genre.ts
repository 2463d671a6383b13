import { account, letter, notice, request, spoken } from './shortDocument';
import type { SlipKind } from './slip';

/** What a kind of document asks for and forbids, the regulation on official documents of 2012, articles 8 to 15. */
export const genre: readonly SlipKind[] = [
  {
    name: '报告夹带请示',
    setting: 'document',
    slips: [
      account({ closing: '特此报告⟪。→，妥否，请批示。⟫' }),
      account({ closing: '⟪特此报告。→以上报告，请予批复。⟫' }),
      account({
        body: [
          '现将防汛准备工作情况报告如下：',
          '我局组织技术人员检查了水库和堤防，发现的问题已经全部整改。⟪→因抢险机械不足，恳请县政府拨付购置经费80万元。⟫',
        ],
      }),
      account({ closing: '⟪特此报告。→当否，请批复。⟫' }),
      account({
        body: [
          '现将防汛准备工作情况报告如下：',
          '我局完善了抢险预案，落实了物资和队伍。⟪→关于增加值班人员编制一事，请县政府予以批准。⟫',
        ],
      }),
    ],
  },
  {
    name: '请示的结束语',
    setting: 'document',
    slips: [
      request({ closing: '⟪妥否，请批示。→特此报告。⟫' }),
      request({ closing: '⟪妥否，请批示。→以上报告，请审阅。⟫' }),
      request({ closing: '⟪当否，请批复。→以上意见，请认真贯彻执行。⟫' }),
      request({ closing: '⟪以上请示，请予批复。→特此通知。⟫' }),
      request({ closing: '⟪妥否，请批示。→⟫' }),
    ],
  },
  {
    name: '函用命令语气',
    setting: 'document',
    slips: [
      letter({ closing: '⟪请予支持为盼。→请遵照执行。⟫' }),
      letter({ closing: '⟪请予支持为盼。→请认真贯彻执行。⟫' }),
      letter({ closing: '⟪请函复。→务必于4月20日前回复，不得延误。⟫' }),
      letter({ closing: '⟪请予支持为盼。→妥否，请批示。⟫' }),
      letter({ closing: '⟪盼复。→望即遵照办理。⟫' }),
    ],
  },
  {
    name: '请示的主送机关',
    setting: 'document',
    slips: [
      request({ to: '县人民政府⟪→、市水利局⟫：' }),
      request({ to: '县人民政府⟪→，县财政局⟫：' }),
      request({ to: '⟪县人民政府→张青禾副县长⟫：' }),
      request({ to: '⟪县人民政府→县委、县政府、县人大常委会⟫：' }),
      request({ to: '⟪县人民政府→尊敬的李县长⟫：' }),
    ],
  },
  {
    name: '缺称谓',
    setting: 'document',
    slips: [
      spoken({ to: '⟪尊敬的各位领导，同志们：→⟫' }),
      spoken({ to: '⟪各位领导：→⟫', title: '青梧县水利局工作情况汇报' }),
      spoken({
        title: '在全县水利工作会议上的讲话',
        to: '⟪同志们：→⟫',
        body: [
          '这次会议的主要任务是总结去年工作，部署今年任务。刚才，几个单位作了发言，讲得都很好。下面，我讲三点意见。',
          '一、肯定成绩，坚定信心。过去一年，全县水利系统团结一心，攻坚克难，较好地完成了各项任务。',
          '二、突出重点，狠抓落实。要抓好工程建设、水源保护和防汛抗旱，把工作做深做细做实。',
          '三、改进作风，务求实效。要深入一线，掌握实情，为群众办实事、解难事。',
        ],
        closing: '同志们，让我们振奋精神，扎实工作，为全县水利事业发展作出新的贡献！',
      }),
      spoken({
        title: '在全县水利工作会议上的表态发言',
        to: '⟪各位领导，同志们：→⟫',
        closing: '发言完毕，谢谢大家！',
      }),
      spoken({
        title: '关于全镇水利工作情况的报告',
        to: '⟪各位代表：→⟫',
        body: [
          '现在，我代表镇人民政府，向大会报告全镇水利工作情况，请予审议，并请列席人员提出意见。',
          '一、主要工作。过去一年，我们修复水毁工程，疏浚沟渠，改善了农田灌溉条件。',
          '二、下一步打算。继续加强水源地保护，完善管护制度，让群众喝上放心水。',
        ],
        closing: '各位代表，让我们同心同德，为建设美丽乡村而不懈奋斗！',
      }),
    ],
  },
  {
    name: '结束语不合文种',
    setting: 'document',
    slips: [
      notice({ closing: '⟪→妥否，请批示。⟫' }),
      notice({ closing: '⟪特此通知。→特此报告。⟫' }),
      spoken({
        closing: '汇报完毕，不当之处，请各位领导批评指正，谢谢大家！⟪→以上汇报，如有不妥，请批评指正。谢谢大家！⟫',
      }),
      account({ closing: '特此报告。⟪→\n以上报告，请审阅。⟫' }),
      letter({ closing: '⟪请予支持为盼。→特此通知。⟫' }),
    ],
  },
];
