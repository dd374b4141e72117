package vn.tiendo.task.board;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The boards of the units.
 *
 * @param linesInMemory how many lines are kept in memory besides the store, about half a kilobyte each: enough for the
 *        largest province that is asked for often
 */
@ConfigurationProperties("tiendo.task.boards")
public record BoardProperties(@DefaultValue("20000") int linesInMemory) {}
