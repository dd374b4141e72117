/** Tasks that a unit gives outside any plan (văn bản giao việc). */
@NullMarked
package vn.tiendo.task.directive;

import org.jspecify.annotations.NullMarked;
