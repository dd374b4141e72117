package vn.tiendo.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void options_may_stand_anywhere() {
        var arguments = Arguments.parse(List.of("--lang", "en", "token", "canbo.14758", "--port", "9080"));
        assertThat(arguments.command()).isEqualTo("token");
        assertThat(arguments.word(0)).isEqualTo("canbo.14758");
        assertThat(arguments.port()).isEqualTo(9080);
        assertThat(arguments.option("--lang")).contains("en");
        assertThat(arguments.data(Path.of("/default"))).isEqualTo(Path.of("/default"));
    }

    @Test
    void no_word_asks_for_help() {
        assertThat(Arguments.parse(List.of()).command()).isEqualTo("help");
    }

    @Test
    void whoever_asks_for_help_with_a_command_starts_nothing() {
        assertThat(Arguments.parse(List.of("up", "--help")).command()).isEqualTo("help");
    }

    @Test
    void what_is_not_understood_is_named() {
        assertThatThrownBy(() -> Arguments.parse(List.of("up", "--fast"))).hasMessageContaining("unknownOption");
        assertThatThrownBy(() -> Arguments.parse(List.of("up", "--port"))).hasMessageContaining("valueMissing");
        assertThatThrownBy(() -> Arguments.parse(List.of("up", "--port", "80x")).port())
                .hasMessageContaining("badPort");
        assertThatThrownBy(() -> Arguments.parse(List.of("token")).word(0)).hasMessageContaining("wordMissing");
    }
}
