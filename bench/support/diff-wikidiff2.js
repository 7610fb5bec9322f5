import { spawnSync } from 'node:child_process'
import { figuresOf } from './diff-measure.js'

// Reads a JSON array a line, says for each pair and output the best of three times in milliseconds.
const program = `
foreach (['wikidiff2_do_diff', 'wikidiff2_inline_json_diff'] as $name) if (!function_exists($name)) exit(3);
while (($line = fgets(STDIN)) !== false) {
  [$old, $new] = json_decode($line);
  $best = [INF, INF];
  for ($round = 0; $round < 3; $round++) {
    $t = hrtime(true); wikidiff2_do_diff($old, $new, 2); $best[0] = min($best[0], hrtime(true) - $t);
    $t = hrtime(true); wikidiff2_inline_json_diff($old, $new, 2); $best[1] = min($best[1], hrtime(true) - $t);
  }
  echo $best[0] / 1e6, ' ', $best[1] / 1e6, "\\n";
}`

/** The engine behind Wikipedia's diffs, where Debian's php-wikidiff2 is installed; otherwise no rows. */
export function wikidiff2(pairs) {
  const input = pairs.map(({ old, new: now }) => JSON.stringify([old, now])).join('\n')
  const run = spawnSync('php', ['-r', program], { input, maxBuffer: 64_000_000, encoding: 'utf8' })
  if (run.status !== 0) return []
  const times = run.stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number))
  const bytes = pairs.reduce((sum, pair) => sum + Buffer.byteLength(pair.old) + Buffer.byteLength(pair.new), 0)
  return ['table', 'inline JSON'].map((output, column) => [
    `wikidiff2, ${output}`,
    figuresOf(
      times.map((row) => row[column]),
      undefined,
      bytes,
    ),
  ])
}
