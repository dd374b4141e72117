@NullMarked
package vn.tiendo.report.scoreboard;

import org.jspecify.annotations.NullMarked;
