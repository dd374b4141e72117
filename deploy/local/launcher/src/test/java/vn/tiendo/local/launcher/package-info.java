@NullMarked
package vn.tiendo.local.launcher;

import org.jspecify.annotations.NullMarked;
