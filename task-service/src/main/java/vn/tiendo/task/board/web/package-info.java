/** Boards, weeks, counts and lists over HTTP. */
@NullMarked
package vn.tiendo.task.board.web;

import org.jspecify.annotations.NullMarked;
