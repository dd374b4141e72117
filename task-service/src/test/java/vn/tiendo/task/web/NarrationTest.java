package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.task.HistoryEntry.Step;
import vn.tiendo.task.LeadFinding;
import vn.tiendo.task.TaskStatus;

class NarrationTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_step_and_status_has_words(String language) {
        var texts = ResourceBundle.getBundle("messages", Locale.of(language));
        assertThat(texts.keySet()).containsAll(Stream.concat(Stream.of(Step.values()).map(step -> "history." + step),
                Stream.of(TaskStatus.values()).map(status -> "status." + status)).toList());
        assertThat(texts.keySet())
                .containsAll(Stream.of(LeadFinding.values()).map(finding -> "lead-finding." + finding).toList());
    }
}
