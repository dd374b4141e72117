/** Files that people send: kept once by checksum, scanned where a scanner is at hand, handed out as they came. */
@NullMarked
package vn.tiendo.platform.file;

import org.jspecify.annotations.NullMarked;
