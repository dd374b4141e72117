package vn.tiendo.report.periodic.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.TargetState;
import vn.tiendo.report.periodic.Field;
import vn.tiendo.report.periodic.FrozenFigures;
import vn.tiendo.report.periodic.Sentence;
import vn.tiendo.report.periodic.Source;
import vn.tiendo.report.target.UnitTarget;

/** What can be said of indicators: their value, of which kind it is, and whether the unit's target is met. */
final class FigureSentences {

    private final Phrases phrases;

    FigureSentences(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Placed> of(Known known) {
        var placed = new ArrayList<Placed>();
        known.figures().values().forEach(value -> {
            var said = said(value);
            if (said != null) {
                placed.add(sentence(value, said, known.targets().get(value.indicator())));
            }
        });
        return placed;
    }

    /** The best figure there is, by what it is called; null where there is none. */
    private @Nullable String said(FrozenFigures.Value value) {
        if (value.official() != null) {
            return said("figure", value, value.official());
        }
        if (value.provisional() != null) {
            return said("figure-provisional", value, value.provisional());
        }
        return value.estimated() == null ? null : said("figure-estimated", value, value.estimated());
    }

    private String said(String phrase, FrozenFigures.Value value, BigDecimal number) {
        return phrases.say(phrase, value.name(), Phrases.value(number, value.unitOfMeasure()));
    }

    private Placed sentence(FrozenFigures.Value value, String said, @Nullable UnitTarget target) {
        var sources = new ArrayList<>(List.of(Source.of(Source.Kind.INDICATOR, value.indicator())));
        var text = said;
        if (target != null && target.state() != TargetState.NO_DATA) {
            text = phrases.say(phrase(target.state()), said.substring(0, said.length() - 1),
                    phrases.say(target.comparator().name()),
                    Phrases.value(target.threshold(), value.unitOfMeasure()));
            sources.add(Source.of(Source.Kind.TARGET, target.plan()));
        }
        return new Placed(place(value.name()), Sentence.drafted("figure:" + value.indicator(), text, sources));
    }

    private static String phrase(TargetState state) {
        return switch (state) {
            case MET -> "target-met";
            case AT_RISK -> "target-at-risk";
            case MISSED -> "target-missed";
            case NO_DATA -> throw new IllegalArgumentException("nothing to say without data");
        };
    }

    /** Figures of procedures files go with the procedures; where the name tells nothing else they do, too. */
    private static Field place(String name) {
        var named = Field.named(name);
        return named == Field.STEERING ? Field.PROCEDURES : named;
    }
}
