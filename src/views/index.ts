/** The door of the views: what floors above may use. Each page is a component for `renderPage`. */
export { ArticlePage, type ArticlePageProps } from './article/article-page.js'
export type { ArticleView, VersionView } from './article/article-view.js'
export { BlamePage, type BlamePageProps } from './blame/blame-page.js'
export type { BlamedBlockView, SourceView } from './blame/blame-view.js'
export type { CorrectionItemView } from './corrections/correction-item.js'
export { CorrectionsPage, type CorrectionsPageProps } from './corrections/corrections-page.js'
export type { StepView } from './diff/change-steps.js'
export { DiffPage, type DiffPageProps } from './diff/diff-page.js'
export { HistoryPage, type HistoryPageProps } from './history/history-page.js'
export type { NoticeEntry, ReleaseEntry, StatusEntry, TimelineEntry } from './history/timeline-entry.js'
export type { Notice, StatementView } from './notices/notice-view.js'
export type {
  AnswerView,
  ComponentView,
  MemberView,
  ParameterView,
  ProblemView,
  RouteGroupView,
  RouteView,
  ShapeView,
} from './documentation/api-view.js'
export { ApiPage, type ApiPageProps } from './documentation/api-page.js'
export { ProblemsPage, type ProblemsPageProps } from './documentation/problems-page.js'
export { Document, type DocumentProps } from './page/document.js'
export type { HeadLink, PageHead } from './page/page-head.js'
export type { PublicationView } from './page/publication.js'
export { renderPage } from './page/render-page.js'
export { ErrorPage, type ErrorPageProps } from './standing/error-page.js'
export { StandingPage, type StandingPageProps } from './standing/standing-page.js'
export { stylesheet } from './style/stylesheet.js'
export type { ArticleItemView } from './titles/article-item.js'
export { IndexPage, type IndexPageProps } from './titles/index-page.js'
export { TitlePage, type TitlePageProps } from './titles/title-page.js'
export { VersionPage, type VersionPageProps } from './versions/version-page.js'
