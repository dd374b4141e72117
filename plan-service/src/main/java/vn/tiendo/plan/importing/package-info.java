/** Reads the text of a signed plan and proposes a draft of it: heading, legal bases, targets, tasks, duties, findings. */
@NullMarked
package vn.tiendo.plan.importing;

import org.jspecify.annotations.NullMarked;
