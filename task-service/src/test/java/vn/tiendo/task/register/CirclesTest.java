package vn.tiendo.task.register;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.apache.kafka.common.errors.RetriableException;
import org.junit.jupiter.api.Test;
import vn.tiendo.platform.unit.Units;

class CirclesTest {

    @Test
    void as_long_as_the_units_are_being_read_an_event_waits() {
        assertThatExceptionOfType(RetriableException.class)
                .isThrownBy(() -> new Circles(new Units()).around("14758", LocalDate.of(2026, 5, 19)));
    }
}
