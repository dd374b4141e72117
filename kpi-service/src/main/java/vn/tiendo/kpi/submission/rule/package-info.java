/** What must hold for figures before they may be submitted, one class a rule. */
@NullMarked
package vn.tiendo.kpi.submission.rule;

import org.jspecify.annotations.NullMarked;
