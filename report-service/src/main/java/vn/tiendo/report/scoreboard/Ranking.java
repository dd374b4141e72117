package vn.tiendo.report.scoreboard;

import java.util.List;
import vn.tiendo.events.Direction;
import vn.tiendo.report.ranking.Ranked;

/** Units by their value of an indicator in a period, the best first. */
record Ranking(String indicator, String period, Direction direction, List<Ranked> units) {}
