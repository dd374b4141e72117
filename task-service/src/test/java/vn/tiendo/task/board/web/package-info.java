@NullMarked
package vn.tiendo.task.board.web;

import org.jspecify.annotations.NullMarked;
