package vn.tiendo.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void every_text_is_there_in_both_languages() throws IOException {
        assertThat(keys("texts_en.properties")).isEqualTo(keys("texts.properties"));
    }

    @Test
    void details_stand_in_the_text_of_the_language() {
        var taken = new LaunchProblem("portTaken", "8081", "identity", "9080");
        assertThat(taken.text(Texts.in("vi"))).contains("Cổng 8081", "identity", "--port 9080");
        assertThat(taken.text(Texts.in("en"))).contains("Port 8081", "--port 9080");
        assertThat(taken.text(Texts.in("fr"))).isEqualTo(taken.text(Texts.in("vi")));
    }

    private static Set<String> keys(String file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(Objects.requireNonNull(Texts.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
