import type { SlipKind } from '../slip';
import { drought, fireSafety, football, library, parking, springSowing } from './accounts';
import { archive, bridge, buses, canteens, classes, exhibits, propertyMeeting, venueRules, weather } from './papers';
import { slipIn, three } from './three';

/** Parts of a document (GB/T 9704—2012), what its kind asks for, and its numbering. */
export const unseenDocuments: readonly SlipKind[] = [
  three('document', '附件说明', [
    slipIn(canteens, '2⟪.→、⟫抽查时间安排表'),
    slipIn(bridge, '附件：蓝溪便民桥建设概算表⟪→；⟫'),
    slipIn(library, '附件⟪：→⟫2023年度业务数据统计表'),
  ]),
  three('document', '主送机关后面的冒号', [
    slipIn(classes, '县教育局⟪：→⟫\n近年来'),
    slipIn(exhibits, '临沅市博物馆⟪：→。⟫'),
    slipIn(canteens, '各中学、中心小学⟪：→:⟫'),
  ]),
  three('document', '成文日期', [
    slipIn(canteens, '⟪2023年9月5日→二〇二三年九月五日⟫'),
    slipIn(propertyMeeting, '⟪2024年7月9日→2024.7.9⟫'),
    slipIn(fireSafety, '2023年12月⟪4日→⟫'),
  ]),
  three('document', '标题', [
    slipIn(canteens, '开展学校食堂食品安全检查⟪的通知→⟫'),
    slipIn(bridge, '关于修建蓝溪便民桥的请示⟪→报告⟫'),
    slipIn(propertyMeeting, '关于召开物业管理工作会议⟪的→⟫通知'),
  ]),
  three('document', '报告夹带请示', [
    slipIn(springSowing, '⟪特此报告→以上报告妥否，请批示⟫。'),
    slipIn(library, '开通线上预约借阅服务。⟪→恳请市局批准增加购书经费80万元。⟫'),
    slipIn(fireSafety, '⟪我街道将多方筹措，分批组织实施→请区政府从城市维护资金中拨付60万元，以解燃眉之急⟫。'),
  ]),
  three('document', '请示的结束语', [
    slipIn(bridge, '⟪妥否，请批示→特此报告⟫。'),
    slipIn(archive, '⟪以上请示当否，请批复。\n→⟫'),
    slipIn(classes, '⟪妥否，请批示→以上意见，请认真贯彻执行⟫。'),
  ]),
  three('document', '函用命令语气', [
    slipIn(exhibits, '⟪如蒙同意，请将展品清单和借展要求告知我馆→你馆必须在3月底前将展品送达，不得延误⟫。'),
    slipIn(buses, '⟪特此函商，请予支持→请遵照执行，并将落实情况上报我局⟫。'),
    slipIn(weather, '⟪望予协助，盼复→请立即办理，逾期不报的将予以通报批评⟫。'),
  ]),
  three('document', '请示的主送机关', [
    slipIn(bridge, '\n石洲县人民政府⟪→、县财政局、县交通运输局⟫：'),
    slipIn(archive, '\n⟪泊阳市人民政府→李副市长⟫：'),
    slipIn(classes, '县教育局⟪→并报县人民政府⟫：'),
  ]),
  three('document', '缺称谓', [
    slipIn(parking, '⟪尊敬的各位代表：\n→⟫'),
    slipIn(football, '⟪各位领导、同志们：\n→⟫'),
    slipIn(drought, '⟪尊敬的检查组各位领导：\n→⟫'),
  ]),
  three('document', '结束语不合文种', [
    slipIn(propertyMeeting, '特此⟪通知→报告⟫。'),
    slipIn(library, '特此⟪报告→通知⟫。'),
    slipIn(weather, '⟪望予协助，盼复→妥否，请批示⟫。'),
  ]),
  three('document', '序号跳号、重号', [
    slipIn(canteens, '⟪三→四⟫、工作要求'),
    slipIn(springSowing, '（⟪二→一⟫）农机检修到位'),
    slipIn(venueRules, '第⟪四→五⟫条　公益性'),
  ]),
  three('document', '序号后面的标点', [
    slipIn(football, '二⟪、→.⟫师资为要'),
    slipIn(springSowing, '（三）⟪→、⟫技术指导跟进'),
    slipIn(fireSafety, '2⟪.→、⟫为独居老人家庭'),
  ]),
  three('document', '引用的部分、附件不存在', [
    slipIn(canteens, '抽查时间安排见附件⟪2→3⟫'),
    slipIn(library, '按照第⟪四→五⟫部分的安排'),
    slipIn(propertyMeeting, '报送参会人员名单⟪→（格式见附件）⟫'),
  ]),
];
