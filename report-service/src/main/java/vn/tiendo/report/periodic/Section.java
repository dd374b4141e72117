package vn.tiendo.report.periodic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a report.
 *
 * @param narrative what the officer wrote beside the sentences, empty for nothing
 */
public record Section(Field field, List<Sentence> sentences, String narrative) {

    Optional<Sentence> sentence(String id) {
        return sentences.stream().filter(sentence -> sentence.id().equals(id)).findFirst();
    }

    boolean isEmpty() {
        return narrative.isEmpty() && sentences.stream().allMatch(sentence -> sentence.text().isEmpty());
    }

    /** Drafted anew: what the officer worded, left out, took over or wrote stays. */
    Section redrafted(Section anew) {
        Map<String, Sentence> known = sentences.stream().collect(Collectors.toMap(Sentence::id, Function.identity()));
        var drafted = anew.sentences.stream().map(
                sentence -> Optional.ofNullable(known.get(sentence.id())).map(old -> old.redrafted(sentence))
                        .orElse(sentence));
        var kept = sentences.stream()
                .filter(old -> anew.sentence(old.id()).isEmpty() && (old.isEdited() || old.isPassage()));
        return new Section(field, Stream.concat(drafted, kept).toList(), narrative);
    }

    Section reading(Map<String, String> worded, Map<Field, String> narratives) {
        return new Section(field,
                sentences.stream().map(sentence -> sentence.reading(worded.getOrDefault(sentence.id(),
                        sentence.text()))).toList(),
                narratives.getOrDefault(field, narrative));
    }

    Section with(Sentence passage) {
        return sentence(passage.id()).isPresent()
                ? this
                : new Section(field, Stream.concat(sentences.stream(), Stream.of(passage)).toList(), narrative);
    }
}
