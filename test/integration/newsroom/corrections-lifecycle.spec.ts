import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { correctionStates } from '../../../src/domain/corrections/correction.js'
import { correctionActions, legalActions } from '../../../src/domain/corrections/lifecycle.js'
import { buildStaff } from '../../factories/newsroom.js'
import { Client } from '../../support/client.js'
import { startTestService, type TestService } from '../../support/service.js'
import { buildDesk, type Desk, ready } from '../../factories/desk.js'
import { eventsOf } from '../../support/events-of.js'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

/** A correction in a state. */
async function inState(desk: Desk, state: (typeof correctionStates)[number]): Promise<string> {
  const { id } = await desk.draft()
  if (state === 'draft') return id
  if (state !== 'superseded') await desk.bring(id, state)
  else {
    await desk.bring(id, 'published')
    const next = await desk.move(desk.writer, id, 'supersede')
    await desk.bring(next.json.id, 'published')
  }
  return id
}

const statesAfter: Record<string, string> = {
  submit: 'in_review',
  approve: 'approved',
  request_changes: 'draft',
  publish: 'published',
  cancel: 'cancelled',
  withdraw: 'withdrawn',
}

describe.each(correctionStates)('a correction that is %s', (state) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await buildDesk(service)
  })

  it.each(correctionActions)(
    'L1: %s is one step with one event, or is refused with what is possible',
    async (action) => {
      const id = await inState(desk, state)
      const before = await desk.read(id)
      const events = await eventsOf(service, id)
      const reply = await desk.move(desk.standards, id, action, action === 'withdraw' ? { comment: 'Why.' } : {})
      if (!legalActions(state).includes(action)) {
        expect([reply.status, reply.json.code]).toEqual([409, 'illegal_transition'])
        expect(reply.json).toMatchObject({ state, action, legal: legalActions(state) })
        expect((await desk.read(id)).json).toEqual(before.json)
        expect(await eventsOf(service, id)).toEqual(events)
        return
      }
      expect(reply.status).toBe(200)
      if (action === 'supersede') {
        expect(reply.json).toMatchObject({ state: 'draft', supersedes: id })
        expect(await eventsOf(service, reply.json.id)).toHaveLength(1)
        expect((await desk.read(id)).json).toEqual(before.json)
        return
      }
      expect(reply.json).toMatchObject({ id, state: statesAfter[action] })
      expect(reply.json.reviews.at(-1)).toMatchObject({ action, by: { id: desk.standards.accountId } })
      expect(await eventsOf(service, id)).toHaveLength(events.length + 1)
    },
  )
})

describe('C3: who approves', () => {
  it('is never the author, whatever their roles', async () => {
    const desk = await buildDesk(service)
    const made = await desk.editor.post(`${desk.article.path}/corrections`, ready)
    await desk.move(desk.editor, made.json.id, 'submit')
    for (const action of ['approve', 'request_changes']) {
      const own = await desk.move(desk.editor, made.json.id, action)
      expect([own.status, own.json.code]).toEqual([403, 'self_approval'])
    }
    expect((await desk.move(desk.standards, made.json.id, 'approve')).json).toMatchObject({
      state: 'approved',
      selfApproved: false,
    })
  })

  it('is never somebody whose words are in it', async () => {
    const desk = await buildDesk(service)
    const { id, etag } = await desk.draft()
    await desk.editor.patch(`/v1/corrections/${id}`, { statement: 'My words.' }, { ifMatch: etag })
    await desk.move(desk.writer, id, 'submit')
    const own = await desk.move(desk.editor, id, 'approve')
    expect([own.status, own.json.code]).toEqual([403, 'self_approval'])
  })

  it('is who the policy names for the kind and severity', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft({ kind: 'retraction' })
    await desk.move(desk.writer, id, 'submit')
    for (const person of [desk.writer, desk.editor, desk.auditor]) {
      const refused = await desk.move(person, id, 'approve')
      expect([refused.status, refused.json.code]).toEqual([403, 'forbidden'])
    }
    expect((await desk.move(desk.standards, id, 'approve')).json).toMatchObject({ state: 'approved' })
  })

  it('is as many different people as the policy asks for, anew after every submission', async () => {
    const policy = { approvals: { correction: { major: { roles: ['editor', 'standards'], count: 2 } } } }
    const desk = await buildDesk(service, { policy })
    const { id } = await desk.draft()
    await desk.move(desk.writer, id, 'submit')
    expect((await desk.move(desk.editor, id, 'approve')).json).toMatchObject({ state: 'in_review' })
    expect((await desk.move(desk.editor, id, 'approve')).json).toMatchObject({ code: 'forbidden' })
    await desk.move(desk.standards, id, 'request_changes', { comment: 'Name the date.' })
    await desk.move(desk.writer, id, 'submit')
    expect((await desk.move(desk.standards, id, 'approve')).json).toMatchObject({ state: 'in_review' })
    const settled = await desk.move(desk.editor, id, 'approve')
    expect(settled.json).toMatchObject({ state: 'approved' })
    expect(settled.json.reviews[2]).toMatchObject({ action: 'request_changes', comment: 'Name the date.' })
  })

  it('may be the author in a one-person newsroom, and the record says so', async () => {
    const desk = await buildDesk(service, { policy: { onePersonNewsroom: true } })
    const made = await desk.editor.post(`${desk.article.path}/corrections`, ready)
    const { id } = made.json
    await desk.move(desk.editor, id, 'submit')
    expect((await desk.move(desk.editor, id, 'approve')).json).toMatchObject({ state: 'approved', selfApproved: true })
    await desk.move(desk.editor, id, 'publish')
    expect((await new Client(service.origin).get(`/v1/corrections/${id}`)).json).toMatchObject({ selfApproved: true })
    await desk.move(desk.editor, id, 'withdraw', { comment: 'No error at all.' })
    const events = await eventsOf(service, id)
    expect(events.map(({ verb, data }) => [verb, data['selfApproved']])).toEqual([
      ['correction.drafted', undefined],
      ['correction.submitted', undefined],
      ['correction.approved', true],
      ['correction.published', undefined],
      ['correction.withdrawn', true],
    ])
  })

  it('holds for withdrawing too: the author cannot take back alone what two people told the readers', async () => {
    const desk = await buildDesk(service)
    const made = await desk.editor.post(`${desk.article.path}/corrections`, ready)
    await desk.move(desk.editor, made.json.id, 'submit')
    await desk.move(desk.standards, made.json.id, 'approve')
    await desk.move(desk.editor, made.json.id, 'publish')
    const alone = await desk.move(desk.editor, made.json.id, 'withdraw', { comment: 'Gone.' })
    expect([alone.status, alone.json.code]).toEqual([403, 'self_approval'])
  })
})

describe('who moves a correction', () => {
  it('publishing takes an editor; strangers and readers get 404 for a draft and 401 without a token', async () => {
    const desk = await buildDesk(service)
    const { id, etag } = await desk.draft()
    await desk.bring(id, 'approved')
    expect((await desk.move(desk.writer, id, 'publish')).json).toMatchObject({ status: 403, code: 'forbidden' })
    const stranger = await buildStaff(service, (await buildDesk(service)).article.publication, 'editor')
    const send = async (client: Client) =>
      (await client.post(`/v1/corrections/${id}/transitions`, { action: 'publish' }, { ifMatch: etag })).status
    expect(await send(stranger)).toBe(404)
    expect(await send(new Client(service.origin))).toBe(401)
    expect(await send(desk.auditor)).toBe(403)
  })

  it('wants the tag of what was read, and a statement only where one is taken', async () => {
    const desk = await buildDesk(service)
    const { id, etag } = await desk.draft()
    const path = `/v1/corrections/${id}/transitions`
    expect((await desk.writer.post(path, { action: 'submit' })).status).toBe(428)
    expect((await desk.writer.post(path, { action: 'submit' }, { ifMatch: '"9-x"' })).status).toBe(412)
    const stray = await desk.writer.post(path, { action: 'submit', statement: 'x' }, { ifMatch: etag })
    expect([stray.status, stray.json.errors[0].path]).toEqual([400, '/statement'])
    expect((await desk.writer.post(path, { action: 'submit' }, { ifMatch: etag })).status).toBe(200)
  })
})
