@NullMarked
package vn.tiendo.task.board;

import org.jspecify.annotations.NullMarked;
