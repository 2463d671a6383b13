import { commandNames, formats } from './arguments';
import { compareFormats } from './compareArguments';
import { changesChoices } from './importArguments';
import { maximumBytes } from './input';
import { thresholds } from './severity';

/** What `gongwen --help` prints. */
export const usage = `用法：gongwen 命令 文件… [选项]

命令（${commandNames.join('、')}）：
  outline        大纲：标题、称呼、各级层次，字数和讲话时间
  placeholders   待填：** ×× ____ 等还没有填的地方
  statistics     数据核对：占比、其中等能互相核对的数字和算式
  check          送审前检查：数据不符、残留文字等问题
  sheet          数据核对表：每个数字一行，导出给有关单位核对，再读回他们的答复
  compare        两稿比对：gongwen compare 原稿 新稿，列出数据和章节的变化
  import         打开旧稿：gongwen import 旧稿.docx，把Word文档读成文本，自动编号、表格、脚注、批注都在
  export         导出 Word：gongwen export 汇报.txt -o 汇报.docx，按公文版式排好
  pack           共享库：gongwen pack check|list|diff|build|vsix 文件夹，检查、列出、比较、打成一个 .gwpack 文件或扩展；
                 gongwen pack terms -o 口径.xlsx 建一个空的口径表

文件是纯文本（txt、md、gongwen、gw），编码为UTF-8、带BOM的UTF-16或GB18030，不超过${maximumBytes / 1024 / 1024}MB；- 表示标准输入。
import 读 .docx，check 和 compare 的文稿也可以是 .docx。

选项：
  --format 格式    ${formats.join('、')}，默认 text；sarif 和 github 只用于 check；
                   sheet 导出时是 xlsx、docx、csv、md，默认看 --output 的扩展名；
                   compare 是 ${compareFormats.join('、')}，默认看 --output 的扩展名
  --fail-on 级别   ${thresholds.join('、')}；有这一级或更重的问题时退出码为1，默认 warning，
                   或设置文件里的 failOn
  --recursive      文件夹中的报告全部都读，跳过以点开头的文件夹和 node_modules
  --live           check 只查编辑器里边写边查的问题
  --fix            check 改正有把握的问题并写回原文件，编码不变；从标准输入读时输出改后的全文
  --marks 文件     核对记录：check 和 statistics 不再报已核实无误的，sheet 把已有结果写进表里
  --rules 规则名   check 只查这些规则或组，几个之间用逗号隔开；前面加 + 是也查，加 - 是不查
  --config 文件    check 用这个设置文件；不给的，从文件所在的文件夹往上找 .gongwen/check.json
  --gate           check 用在流水线里：还有待填的、数据不符没有核实的，不论级别退出码都是1，
                   并说明查了什么、没查什么
  --print-config   check 不检查，列出每条规则的级别、时机、选项和出处（JSON）
  --explain 规则名 check 不检查，说明这条规则
  --relations 文件 check 和 statistics 也核对这个文件（JSON）里写的团队关系
  --library 共享库 check 和 statistics 也用这个共享库里的团队关系、口径表和规则级别
  --output 文件    check 把送审前检查的一页写到这里（.html、.md、.docx，给文件夹就是其中全部文稿，
                   Word 文档也查）；
                   sheet 把数据核对表、compare 把比对结果、import 把读出的文本、
                   export 把 Word 文档、pack build 和 vsix 把打成的文件写到这里（也可写 -o）；
                   - 表示标准输出；--force 覆盖已有的文件
  --target 篇幅    check 的一页里比照的篇幅，如 15分钟、3000字
  --last-year 文件 check 的一页里列出与上年这篇文稿相同的数据和段落
  --changes 方式   import 怎样读修订：${changesChoices.join('、')}（接受、原文、两者都标出），默认 accepted
  --profile 版式   export 的版式：公文（默认）、会议汇报、讲话稿，或本单位的版式文件（.json）
  --read 表格      sheet 读回填好的数据核对表，列出新的核对结果；--write 把它们写进 --marks 的文件
  --help           显示这段说明
  --version        显示版本

退出码：0 没有问题（compare：没有差别）；1 有问题（有差别）；2 用法不对，或有文件读不了、写不回（标准错误输出里每个一行）。
行、列从1数起；JSON中的 offset 从0数起，以UTF-16为单位。
`;
