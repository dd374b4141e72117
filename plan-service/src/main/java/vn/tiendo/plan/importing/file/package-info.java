/** Files of any kind as lines and tables of text: told apart by content, opened safely, within bounded time and memory. */
@NullMarked
package vn.tiendo.plan.importing.file;

import org.jspecify.annotations.NullMarked;
