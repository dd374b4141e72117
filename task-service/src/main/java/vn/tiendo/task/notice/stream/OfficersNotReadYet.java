package vn.tiendo.task.notice.stream;

import org.apache.kafka.common.errors.RetriableException;

/** The service has just started and does not know yet who holds which position; it passes, so the event is tried again. */
final class OfficersNotReadYet extends RetriableException {

    private static final long serialVersionUID = 1L;
}
