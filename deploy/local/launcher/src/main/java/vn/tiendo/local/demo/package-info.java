/** The demo story: a province and its communes through one quarter, checked against its own arithmetic. */
@NullMarked
package vn.tiendo.local.demo;

import org.jspecify.annotations.NullMarked;
