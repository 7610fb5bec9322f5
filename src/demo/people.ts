import type { Person } from './story.js'

/** Everyone in the demo newsroom. All invented. */
export const people: readonly Person[] = [
  { key: 'marlow', name: 'Ines Marlow', roles: { 'wexmouth-courier': ['contributor'] } },
  { key: 'okafor', name: 'Daniel Okafor', roles: { 'wexmouth-courier': ['contributor'] } },
  { key: 'pryce', name: 'Helen Pryce', roles: { 'wexmouth-courier': ['editor'] } },
  { key: 'sandhu', name: 'Jas Sandhu', roles: { 'wexmouth-courier': ['editor'] } },
  { key: 'whitcombe', name: 'Ruth Whitcombe', roles: { 'wexmouth-courier': ['editor', 'standards'] } },
  { key: 'lehmann', name: 'Jonas Lehmann', roles: { 'vier-ufer': ['contributor'] } },
  { key: 'nasser', name: 'ليلى ناصر', roles: { 'vier-ufer': ['contributor'] } },
  { key: 'chen', name: '陈一帆', roles: { 'vier-ufer': ['contributor'] } },
  { key: 'verma', name: 'अनन्या वर्मा', roles: { 'vier-ufer': ['contributor'] } },
  { key: 'brandt', name: 'Katrin Brandt', roles: { 'vier-ufer': ['editor'] } },
  { key: 'aydin', name: 'Selin Aydın', roles: { 'vier-ufer': ['editor'] } },
  { key: 'vogt', name: 'Matthias Vogt', roles: { 'vier-ufer': ['editor', 'standards'] } },
  { key: 'adler', name: 'Miriam Adler', roles: { 'wexmouth-courier': ['auditor'], 'vier-ufer': ['auditor'] } },
  { key: 'zielinski', name: 'Tomasz Zieliński', roles: { 'wexmouth-courier': ['admin'], 'vier-ufer': ['admin'] } },
]
