/** `npm run check-data`: every fault of the data with file, line and value; then what joins, what does not, and what adds up. */
import { formatIssue } from '../data/issue.ts';
import { joinReports } from '../data/join.ts';
import { reconcile } from '../data/reconcile.ts';
import { checked, unreviewed } from './checked.ts';

const root = process.cwd();
const { dataset, issues: faults } = checked(root);
const issues = [...faults, ...unreviewed(root)];
for (const issue of issues) console.error(formatIssue(issue));

if (!process.argv.includes('--quiet')) {
  for (const report of joinReports(dataset)) {
    console.log(
      `${report.table}: ${report.claims} claims; ${report.matched.length} of ${dataset.towns.length} towns`,
    );
    if (report.matched.length > 0 && report.unmatched.length > 0)
      console.log(`  towns without a claim: ${report.unmatched.join(', ')}`);
    for (const claim of report.carried) console.log(`  carried over to its town: ${claim.id}`);
    if (report.elsewhere.length > 0) console.log(`  of no single town: ${report.elsewhere.length}`);
  }
  console.log('\nStated totals beside the sums of their parts:');
  for (const { total, sum, parts, missing, difference } of reconcile(dataset)) {
    const gap =
      difference === 0 ? 'agrees' : `stated ${total.bound} ${total.value}, ${difference} more than listed`;
    const absent = missing > 0 ? `, ${missing} not received` : '';
    console.log(
      `  ${total.table} ${total.place} ${total.from.text}–${total.to.text}: ${total.value} / ${sum} of ${parts} parts${absent}: ${gap}`,
    );
  }
}
const claims = Object.values(dataset.claims).reduce((sum, list) => sum + list.length, 0);
console.log(`data: ${claims} claims, ${issues.length} ${issues.length === 1 ? 'fault' : 'faults'}`);
process.exit(issues.length > 0 ? 1 : 0);
