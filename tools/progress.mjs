export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** Shows what is being done and how long it took, with the `note` that the result brings. */
export async function step(title, work) {
  const began = performance.now();
  process.stdout.write(`  ${title} … `);
  try {
    const result = await work();
    const took = seconds(performance.now() - began);
    console.log([result?.note, took].filter(Boolean).join(', '));
    return result;
  } catch (error) {
    console.log('failed');
    throw error;
  }
}

/** Rows of equal length as aligned columns. */
export function columns(rows, indent = '  ') {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows
    .map(
      (row) =>
        indent +
        row
          .map((cell, i) => cell.padEnd(widths[i]))
          .join('   ')
          .trimEnd(),
    )
    .join('\n');
}
