/** What happened in a unit in a period, and the sentences of a report that follow from it. */
@NullMarked
package vn.tiendo.report.periodic.facts;

import org.jspecify.annotations.NullMarked;
