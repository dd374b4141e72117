@NullMarked
package vn.tiendo.task.register;

import org.jspecify.annotations.NullMarked;
