import { z } from 'zod'

export const createTokenBody = z
  .strictObject({
    label: z.string().describe('What the token is for.'),
    expiresAt: z.iso
      .datetime({ offset: true })
      .optional()
      .describe('In the future. Without it the token is good until it is revoked.'),
  })
  .meta({ id: 'CreateToken' })

export const tokenSchema = z
  .object({
    id: z.uuid(),
    label: z.string(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().optional(),
    revokedAt: z.iso.datetime().optional(),
  })
  .meta({ id: 'Token' })

export const newTokenSchema = tokenSchema
  .extend({
    token: z.string().optional().describe('Shown once: absent when a retry with the same Idempotency-Key is answered.'),
  })
  .meta({ id: 'NewToken' })

export const tokenPageSchema = z
  .object({ items: z.array(tokenSchema), next: z.string().nullable() })
  .meta({ id: 'TokenPage' })
