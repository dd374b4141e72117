package vn.tiendo.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Words and phrases of administrative language, the longest first. */
final class Phrasebook {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private final List<List<String>> phrases;

    private Phrasebook(List<List<String>> phrases) {
        this.phrases = phrases;
    }

    /** The one that comes with the service. */
    static Phrasebook standard() {
        return Standard.BOOK;
    }

    List<List<String>> phrases() {
        return phrases;
    }

    private static Phrasebook load() {
        try (InputStream in = Objects.requireNonNull(Phrasebook.class.getResourceAsStream("/importing/phrases.txt"))) {
            var phrases = new ArrayList<List<String>>();
            new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> WORD.matcher(line.toLowerCase(Locale.ROOT)).results().map(word -> word.group())
                            .toList())
                    .filter(words -> !words.isEmpty()).distinct().forEach(phrases::add);
            phrases.sort(Comparator.<List<String>>comparingInt(List::size).reversed());
            return new Phrasebook(List.copyOf(phrases));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read when the first file with lost letters comes. */
    private static final class Standard {
        private static final Phrasebook BOOK = load();
    }
}
