/** A title, as its pages need it. `language` is BCP 47, `timeZone` an IANA name. */
export interface PublicationView {
  slug: string
  name: string
  language: string
  timeZone: string
}
