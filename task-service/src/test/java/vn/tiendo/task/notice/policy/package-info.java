@NullMarked
package vn.tiendo.task.notice.policy;

import org.jspecify.annotations.NullMarked;
