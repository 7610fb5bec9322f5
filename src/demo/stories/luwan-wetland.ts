import type { Content } from '../../domain/content/content.js'
import { insertAfter, moveBlock } from '../editing/block-edits.js'
import { heading, list, paragraph, picture, quote } from '../editing/blocks.js'
import { edited } from '../editing/edited.js'
import { replaceText } from '../editing/replace-text.js'
import { setFields } from '../editing/set-fields.js'
import type { Story } from '../story.js'

const first: Content = {
  headline: '望津市芦湾湿地公园今日开放',
  standfirst: '昔日的砖窑取土坑，历时五年变成候鸟的歇脚地',
  byline: '本报记者 陈一帆',
  dateline: '望津，2024年6月12日',
  body: [
    paragraph('清晨六点，第一批市民走进了望津市芦湾湿地公园。这片占地270公顷的湿地，二十年前还是砖窑留下的取土坑。'),
    paragraph(
      '公园自2019年开工，分三期建成。设计团队没有大规模开挖，而是顺着原有的坑塘引水、补种芦苇，让水自己找到路。',
    ),
    picture(
      'wetland.svg',
      '一片芦苇荡，水面上有三只鸟飞过，远处是低矮的山影',
      '芦湾的芦苇荡。去年冬天，这里记录到候鸟87种。',
      '插图：Vier Ufer',
    ),
    paragraph('据市园林局介绍，去年冬季，志愿者在这里记录到候鸟87种，其中11种为首次在本市发现。'),
    quote('我小时候在这儿摸过鱼，后来只剩下泥。现在带孙女来，鱼又回来了。', '附近居民周桂兰，68岁'),
    heading('游园须知'),
    list('每日6时至20时开放，免费入园', '鸟类繁殖区每年3月至7月封闭', '园内禁止放飞无人机，请勿投喂'),
    paragraph('公园不设机动车停车场。市民可乘公交12路至“芦湾东门”站，或骑车沿河堤绿道前往。'),
  ],
}

const retitled = edited(
  first,
  setFields({ headline: '砖窑旧址变身湿地：望津芦湾公园迎来首批游客' }),
  moveBlock('我小时候在这儿摸过鱼', '公园自2019年开工'),
)

const corrected = edited(retitled, replaceText('占地270公顷的湿地', '占地270亩（约18公顷）的湿地'))

const expanded = edited(
  corrected,
  replaceText('每日6时至20时开放，免费入园', '每日6时至20时开放，免费入园，周末需提前预约'),
  insertAfter(
    '公园不设机动车停车场',
    paragraph('开园首日共有约4300人次入园。园方表示，为减少对鸟类的干扰，从本周末起，周末每日限额3000人。'),
  ),
)

/** Chinese: a wrong unit, which made the park fifteen times too large. */
export const luwanWetland: Story = {
  title: 'vier-ufer',
  slug: 'luwan-wetland-park',
  language: 'zh-Hans',
  section: 'Umwelt',
  canonicalUrl: 'https://vierufer.example/zh/luwan-wetland-park',
  steps: [
    { at: '2024-06-12T01:10:00.000Z', by: 'chen', does: 'save', content: first },
    { at: '2024-06-12T01:24:00.000Z', by: 'aydin', does: 'release', significance: 'major' },
    { at: '2024-06-12T04:40:00.000Z', by: 'chen', does: 'save', content: retitled },
    {
      at: '2024-06-12T04:47:00.000Z',
      by: 'aydin',
      does: 'release',
      significance: 'major',
      noNoticeReason: '更换标题，并将居民的话移至前面；内容未作改动。',
      noNoticeCode: 'wording_only',
    },
    {
      at: '2024-06-13T02:15:00.000Z',
      by: 'chen',
      does: 'save',
      kind: 'correction',
      content: corrected,
      note: '读者来信指出面积单位有误，已与园林局核实',
    },
    {
      at: '2024-06-13T02:22:00.000Z',
      by: 'chen',
      does: 'draftCorrection',
      key: 'area',
      kind: 'correction',
      severity: 'major',
      statement:
        '更正：本文较早版本称公园占地270公顷，有误。实际面积为270亩，约合18公顷。谨向读者致歉，并感谢来信指正的读者。',
      claim: { wrong: '270公顷', right: '270亩（约18公顷）' },
      anchors: [
        { revision: 1, exact: '占地270公顷的湿地' },
        { revision: 2, exact: '占地270公顷的湿地' },
      ],
      cause: 'editing',
      fixedIn: 'newest',
    },
    { at: '2024-06-13T02:23:00.000Z', by: 'chen', does: 'transition', correction: 'area', action: 'submit' },
    { at: '2024-06-13T06:50:00.000Z', by: 'brandt', does: 'transition', correction: 'area', action: 'approve' },
    { at: '2024-06-13T06:52:00.000Z', by: 'brandt', does: 'transition', correction: 'area', action: 'publish' },
    { at: '2024-06-14T03:05:00.000Z', by: 'chen', does: 'save', content: expanded },
    {
      at: '2024-06-14T03:18:00.000Z',
      by: 'aydin',
      does: 'release',
      significance: 'major',
      noNoticeReason: '补充首日客流和新的预约规定。该规定在前一版本发布之后才公布。',
      noNoticeCode: 'developing_story',
    },
  ],
}
