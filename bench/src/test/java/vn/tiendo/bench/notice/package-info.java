/** Notices while the service that gives and delivers them is killed. */
@NullMarked
package vn.tiendo.bench.notice;

import org.jspecify.annotations.NullMarked;
