/** The form of a value in a request or an answer. */
export type ShapeView =
  | { type: 'value'; text: string }
  | { type: 'reference'; name: string }
  | { type: 'list'; of: ShapeView }
  | { type: 'map'; of: ShapeView }
  | { type: 'choice'; of: ShapeView[] }
  | { type: 'object'; members: MemberView[] }

export interface MemberView {
  name: string
  required: boolean
  shape: ShapeView
  description?: string
}

/** A parameter in the path or the query. */
export interface ParameterView extends MemberView {
  place: string
}

export interface AnswerView {
  status: string
  shape?: ShapeView
}

export interface RouteView {
  /** Unique on the page; an HTML id. */
  id: string
  /** `GET` */
  method: string
  path: string
  summary?: string
  /** What the caller must be allowed to do, in words. */
  permission?: string
  parameters: ParameterView[]
  body?: ShapeView
  answers: AnswerView[]
}

export interface RouteGroupView {
  name: string
  routes: RouteView[]
}

/** A named shape that others refer to. */
export interface ComponentView {
  name: string
  shape: ShapeView
  description?: string
}

/** A code that a problem document may carry. */
export interface ProblemView {
  code: string
  status: number
  title: string
  /** What it means and what to do. Names of fields stand in backticks. */
  advice: string
}
