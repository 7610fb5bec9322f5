/** A `Link` header (RFC 8288) from relations and targets; those without a target are left out. */
export function linkHeader(links: readonly (readonly [relation: string, target: string | null | undefined])[]): string {
  return links
    .filter((link): link is readonly [string, string] => link[1] !== null && link[1] !== undefined)
    .map(([relation, target]) => `<${target}>; rel="${relation}"`)
    .join(', ')
}
