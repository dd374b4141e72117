/** Ways out of the platform: e-mail and signed webhooks, and the courier that carries what waits. */
@NullMarked
package vn.tiendo.task.notice.channel;

import org.jspecify.annotations.NullMarked;
