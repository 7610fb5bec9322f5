import { z } from 'zod'
import { roles } from '../../domain/policy/can.js'
import { publicationSchema } from '../publications/index.js'

const mostTitles = 500

const roleMap = z.record(z.string(), z.array(z.enum(roles)).max(roles.length))

const askedRoles = roleMap
  .refine((map) => Object.keys(map).length <= mostTitles, `names more than ${mostTitles} publications`)
  .describe('Roles by publication slug.')

export const createAccountBody = z
  .strictObject({ name: z.string(), email: z.string().optional(), roles: askedRoles })
  .meta({ id: 'CreateAccount' })

export const changeAccountBody = z
  .strictObject({
    name: z.string().optional(),
    email: z.string().nullable().optional().describe('null takes it away.'),
    roles: askedRoles.optional().describe('Roles by publication slug; replaces all that the account had.'),
    disabled: z.boolean().optional().describe('A disabled account keeps roles and tokens and can do nothing.'),
  })
  .meta({ id: 'ChangeAccount' })

export const accountSchema = z
  .object({
    id: z.uuid(),
    name: z.string().optional().describe('Absent when a redaction took it away.'),
    email: z.string().optional(),
    roles: roleMap.describe('By publication slug, in the publications whose accounts the caller may read.'),
    disabled: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Account' })

export const accountPageSchema = z
  .object({ items: z.array(accountSchema), next: z.string().nullable() })
  .meta({ id: 'AccountPage' })

export const meSchema = z
  .object({
    account: z.object({
      id: z.uuid(),
      name: z.string().optional(),
      email: z.string().optional(),
      builtIn: z.literal(true).optional(),
    }),
    roles: roleMap.describe('By publication slug; `*` stands for every publication.'),
    publications: z
      .array(publicationSchema)
      .describe(
        'Those that the caller has roles in; with a role everywhere the first 200, and GET /v1/publications for all.',
      ),
  })
  .meta({ id: 'Me' })

/** The id of the last account, or token, of a page. */
export const accountPosition = z.tuple([z.uuid()])
