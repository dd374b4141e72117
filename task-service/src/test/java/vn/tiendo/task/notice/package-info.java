@NullMarked
package vn.tiendo.task.notice;

import org.jspecify.annotations.NullMarked;
