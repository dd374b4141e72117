/** Files people and systems send: lines of CSV and workbooks, read only when they are what they say. */
@NullMarked
package vn.tiendo.kpi.file;

import org.jspecify.annotations.NullMarked;
