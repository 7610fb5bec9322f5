/** What a transition is asked with. `statement` is a new public text, for those that take one. */
export interface TransitionInput {
  correctionId: string
  ifMatch: string | undefined
  comment?: string | undefined
  statement?: string | undefined
}
