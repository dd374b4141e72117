@NullMarked
package vn.tiendo.platform.file;

import org.jspecify.annotations.NullMarked;
