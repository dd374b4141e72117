/** What a leader sees of a unit in a period. */
@NullMarked
package vn.tiendo.report.scoreboard;

import org.jspecify.annotations.NullMarked;
