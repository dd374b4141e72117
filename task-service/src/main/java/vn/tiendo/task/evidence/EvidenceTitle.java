package vn.tiendo.task.evidence;

import java.util.Objects;
import vn.tiendo.events.EvidenceContent;
import vn.tiendo.events.EvidenceContent.Figure;
import vn.tiendo.events.EvidenceContent.File;
import vn.tiendo.events.EvidenceContent.Link;
import vn.tiendo.events.EvidenceContent.Words;

/** What a piece of evidence is called in lists of others. */
public final class EvidenceTitle {

    private EvidenceTitle() {}

    public static String of(EvidenceContent content) {
        return switch (content) {
            case File file -> file.name();
            case Link link -> link.title();
            case Figure figure -> "%s: %s %s (%s)".formatted(
                    Objects.requireNonNullElse(figure.name(), String.valueOf(figure.indicator())),
                    figure.value().toPlainString(), figure.measure(), figure.period());
            case Words words -> words.text();
        };
    }
}
