/** Notices (thông báo, đôn đốc): who is told what about tasks, when, by which way, and what became of the telling. */
@NullMarked
package vn.tiendo.task.notice;

import org.jspecify.annotations.NullMarked;
