package vn.tiendo.task.register;

import org.apache.kafka.common.errors.RetriableException;

/** The service has just started and does not know the unit yet; it passes, so the event is tried again. */
final class UnitNotReadYet extends RetriableException {

    private static final long serialVersionUID = 1L;

    UnitNotReadYet(String unit) {
        super(unit);
    }
}
