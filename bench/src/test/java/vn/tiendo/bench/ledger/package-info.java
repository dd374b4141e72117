/** What was acknowledged against what the numbers say, whatever is killed, repeated or reordered. */
@NullMarked
package vn.tiendo.bench.ledger;

import org.jspecify.annotations.NullMarked;
