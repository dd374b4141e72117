/** Starts the local platform as processes of this machine, watches them, and stops them; also as a library for tests. */
@NullMarked
package vn.tiendo.local.launcher;

import org.jspecify.annotations.NullMarked;
