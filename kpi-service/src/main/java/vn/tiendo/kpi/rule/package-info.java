/** What can be said of figures by rule: expressions that administrators write, and a value held against its own history. */
@NullMarked
package vn.tiendo.kpi.rule;

import org.jspecify.annotations.NullMarked;
