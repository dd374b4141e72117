/** What is to be done where: the tasks of every unit as short lines, kept so that lists and counts need no search. */
@NullMarked
package vn.tiendo.task.board;

import org.jspecify.annotations.NullMarked;
