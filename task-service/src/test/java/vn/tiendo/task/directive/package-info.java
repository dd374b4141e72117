@NullMarked
package vn.tiendo.task.directive;

import org.jspecify.annotations.NullMarked;
