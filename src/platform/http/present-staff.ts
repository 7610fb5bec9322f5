import type { Audience } from '../security/permit.js'

export interface StaffReference {
  id?: string
  name?: string
}

/** Who did it, as the audience may know: staff see account and name, readers the name if the publication's policy shows names. */
export function presentStaff(
  staff: { id: string; name: string | null },
  audience: Audience,
  showStaff: string,
): StaffReference | undefined {
  if (audience === 'staff') return { id: staff.id, ...(staff.name !== null && { name: staff.name }) }
  return showStaff === 'name' && staff.name !== null ? { name: staff.name } : undefined
}
