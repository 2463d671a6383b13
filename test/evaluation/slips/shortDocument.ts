/** The parts of a short invented document; what is not given is as it should be. */
interface Parts {
  readonly title?: string;
  /** 发文字号; none where it is not given. */
  readonly number?: string;
  /** 主送机关 with its colon, or a 称谓. */
  readonly to?: string;
  readonly body?: readonly string[];
  /** 附件说明, each a line. */
  readonly attachments?: readonly string[];
  readonly closing?: string;
  readonly sign?: string;
  readonly date?: string;
  readonly copies?: string;
}

/** A 通知 of one page, in the order of GB/T 9704—2012, 7.2 and 7.3. */
export function notice(parts: Parts): string {
  return printed({
    title: '青梧县人民政府办公室关于做好冬春季森林防火工作的通知',
    to: '各乡镇人民政府，县直各有关部门：',
    body: [
      '为切实做好冬春季森林防火工作，保障人民群众生命财产安全，经县政府同意，现将有关事项通知如下：',
      '一、压实防火责任。各乡镇要把防火责任落实到山头地块，落实到具体人员，确保林区有人巡、火源有人管。',
      '二、加强火源管理。在主要路口设立检查点，做好入山登记，严禁携带火种进入林区，及时制止野外用火。',
      '三、做好应急准备。备足扑火物资，组织队伍开展演练，严格执行值班制度，遇有火情及时上报、及时处置。',
    ],
    sign: '青梧县人民政府办公室',
    date: '2024年11月6日',
    ...parts,
  });
}

/** A 请示 of a county's bureau to its government. */
export function request(parts: Parts): string {
  return printed({
    title: '青梧县水利局关于解决水库维修经费的请示',
    to: '县人民政府：',
    body: [
      '柳湾水库建成于上世纪七十年代，承担着下游三个乡镇的农田灌溉任务。因年久失修，放水涵管出现渗漏，汛期存在安全隐患。',
      '为消除隐患，我局委托有资质的单位编制了维修方案，经专家评审，需要维修经费86万元。我局自筹26万元，尚缺60万元，拟申请从县级水利专项资金中安排。',
    ],
    closing: '妥否，请批示。',
    sign: '青梧县水利局',
    date: '2024年3月12日',
    ...parts,
  });
}

/** A 报告 to the superior. */
export function account(parts: Parts): string {
  return printed({
    title: '青梧县水利局关于防汛准备工作情况的报告',
    to: '县人民政府：',
    body: [
      '根据县政府的部署，我局认真开展了防汛准备工作。现将有关情况报告如下：',
      '一、全面排查隐患。组织技术人员对水库、堤防和涵闸逐一检查，对发现的问题建立台账，明确整改责任人和完成时限。',
      '二、落实物资队伍。备足编织袋、救生衣和抢险机械，组建抢险队伍，开展实战演练，做到随时能够投入抢险。',
      '三、加强值班值守。严格执行领导带班和全天值班制度，密切关注雨情水情，及时发布预警信息。',
    ],
    closing: '特此报告。',
    sign: '青梧县水利局',
    date: '2024年5月20日',
    ...parts,
  });
}

/** A 函 between bodies of which none commands the other. */
export function letter(parts: Parts): string {
  return printed({
    title: '青梧县水利局关于商请协助开展水质监测的函',
    to: '岚泽市水文中心：',
    body: [
      '为掌握柳湾水库水质变化情况，保障群众饮水安全，我局拟于今年汛期开展水质监测。因设备和技术力量不足，商请贵中心给予协助。',
      '现场采样和后勤保障由我局负责，监测费用按照有关标准支付。联系人和具体时间可另行商定。',
    ],
    closing: '请予支持为盼。',
    sign: '青梧县水利局',
    date: '2024年4月8日',
    ...parts,
  });
}

/** A 汇报 that is spoken before a meeting. */
export function spoken(parts: Parts): string {
  return printed({
    title: '关于农村饮水安全工作情况的汇报',
    to: '尊敬的各位领导，同志们：',
    body: [
      '今年以来，我局把农村饮水安全作为重要民生工程来抓，取得了较好成效。根据会议安排，现将有关工作情况汇报如下：',
      '一、加快工程建设。坚持统筹规划、分步实施，优先解决缺水村组的用水困难，工程质量和进度均达到预期要求。',
      '二、加强水质管理。建立定期检测制度，完善消毒设施，对水源地实行严格保护，让群众喝上放心水。',
      '三、健全管护机制。落实管护人员和经费，公开维修电话，做到小修不过夜、大修不过三天。',
      '下一步，我们将继续完善设施、提升服务，让更多群众受益。',
    ],
    closing: '汇报完毕，不当之处，请各位领导批评指正，谢谢大家！',
    ...parts,
  });
}

function printed({ title, number, to, body = [], attachments = [], closing, sign, date, copies }: Parts): string {
  const blocks = [
    [number],
    [title],
    [to, ...body, closing],
    attachments,
    [sign, date],
    [copies === undefined ? undefined : `抄送：${copies}`],
  ].map((lines) => lines.filter((line) => line !== undefined && line !== '').join('\n'));
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
