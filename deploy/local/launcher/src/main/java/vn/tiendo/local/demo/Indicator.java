package vn.tiendo.local.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An indicator by the story's own arithmetic, written down a second time on purpose. */
sealed interface Indicator {

    String code();

    Optional<BigDecimal> of(List<Figures> communes);

    /** Sum over sum, in percent; none where the lower sum is zero. */
    record Ratio(String code, String part, String whole) implements Indicator {

        @Override
        public Optional<BigDecimal> of(List<Figures> communes) {
            var below = sum(communes, whole);
            return below.signum() == 0
                    ? Optional.empty()
                    : Optional.of(sum(communes, part).movePointRight(2).divide(below, 10, RoundingMode.HALF_UP));
        }
    }

    /** Plain sum; none where nobody sent anything. */
    record Sum(String code) implements Indicator {

        @Override
        public Optional<BigDecimal> of(List<Figures> communes) {
            return communes.isEmpty() ? Optional.empty() : Optional.of(sum(communes, code));
        }
    }

    /** Mean over the communes that sent it. */
    record Mean(String code) implements Indicator {

        @Override
        public Optional<BigDecimal> of(List<Figures> communes) {
            return communes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sum(communes, code).divide(BigDecimal.valueOf(communes.size()), 10,
                            RoundingMode.HALF_UP));
        }
    }

    List<Indicator> ALL = List.of(new Ratio("onTimeRate", "proceduresOnTime", "proceduresResolved"),
            new Ratio("onlineRate", "proceduresOnline", "proceduresResolved"),
            new Ratio("digitisedRate", "resultsDigitised", "proceduresResolved"),
            new Ratio("satisfactionRate", "satisfactionSatisfied", "satisfactionSurveyed"),
            new Ratio("workFilesOnlineRate", "workFilesOnline", "workFiles"),
            new Ratio("reportsInSystemRate", "reportsInSystem", "reportsDue"),
            new Ratio("statusPublishedRate", "statusPublished", "proceduresReceived"),
            new Ratio("portalSectionRate", "portalsWithReformSection", "portalsTotal"),
            new Ratio("radioSlotRate", "radioStationsWithReformSlot", "radioStations"), new Sum("broadcasts"),
            new Sum("newsItems"), new Ratio("proceduresPostedRate", "proceduresPosted", "proceduresListed"),
            new Sum("dialogues"), new Ratio("apologyRate", "lateFilesApologised", "lateFiles"),
            new Ratio("feedbackAnsweredRate", "feedbackAnswered", "feedbackReceived"), new Sum("trainingClasses"),
            new Sum("isoChecks"), new Mean("digitalSelfRating"));

    private static BigDecimal sum(List<Figures> communes, String code) {
        return Stream.of(code).flatMap(each -> communes.stream().map(figures -> figures.value(each)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
