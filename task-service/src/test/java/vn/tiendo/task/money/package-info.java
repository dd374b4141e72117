@NullMarked
package vn.tiendo.task.money;

import org.jspecify.annotations.NullMarked;
