package vn.tiendo.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;

class FigureJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "120", "99.950", "-3.5", "12345678901234567890.0123456789", "0.1"})
    void a_known_figure_keeps_every_digit(String value) {
        var json = "{\"value\":\"" + value + "\"}";

        assertThat(read(json)).isEqualTo(Figure.of(value));
        assertThat(EventJson.mapper().writeValueAsString(Figure.of(value))).isEqualTo(json);
    }

    @Test
    void a_large_figure_is_written_without_an_exponent() {
        assertThat(EventJson.mapper().writeValueAsString(Figure.of("1E+6"))).isEqualTo("{\"value\":\"1000000\"}");
    }

    @Test
    void not_applicable_keeps_its_reason() {
        var json = "{\"notApplicable\":\"Xã không có đài truyền thanh\"}";

        assertThat(read(json)).isEqualTo(Figure.notApplicable("Xã không có đài truyền thanh"));
        assertThat(EventJson.mapper().writeValueAsString(read(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"value\":null}", "{\"notApplicable\":null}", "{}", "{\"value\":\"\"}",
        "{\"value\":\"nhiều\"}", "{\"giaTri\":\"1\"}", "{\"value\":\"1\",\"notApplicable\":\"không có\"}",
        "{\"notApplicable\":\"không có\",\"value\":\"1\"}"})
    void what_is_neither_known_nor_not_applicable_is_refused(String json) {
        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> read(json));
    }

    private static Figure read(String json) {
        return EventJson.mapper().readValue(json, Figure.class);
    }
}
