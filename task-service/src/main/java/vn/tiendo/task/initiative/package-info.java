/** Initiatives and good models (sáng kiến, mô hình, cách làm hay): proposed, recognised, done elsewhere too. */
@NullMarked
package vn.tiendo.task.initiative;

import org.jspecify.annotations.NullMarked;
