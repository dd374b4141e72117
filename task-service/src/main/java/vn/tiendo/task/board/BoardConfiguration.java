package vn.tiendo.task.board;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.Task;

/** Puts the boards together. */
@Configuration(proxyBeanMethods = false)
class BoardConfiguration {

    /**
     * The form of the lines, part of the collection's name: another form is a collection of its own, made from the tasks
     * at the first start, while instances of the form before go on with theirs.
     */
    static final String BOARDS = "boards-1";

    static final String FAN_OUTS = "fanouts-1";

    @Bean
    Refresher boardRefresher(AggregateStore<Task> taskStore, Aggregates aggregates) {
        var fanOuts = new SheetWriter<>(fanOuts(aggregates), new ChildForm());
        return new Refresher(taskStore, new Lines(new SheetWriter<>(boards(aggregates), new LineForm()), fanOuts));
    }

    @Bean
    Refreshing boardRefreshing(Refresher boardRefresher) {
        return new Refreshing(boardRefresher);
    }

    @Bean
    Boards boards(Aggregates aggregates, Refresher boardRefresher, BoardProperties properties) {
        return new Boards(new SheetReader<>(boards(aggregates), new LineForm(),
                new SheetCache<>(properties.linesInMemory())), boardRefresher);
    }

    @Bean
    FanOuts fanOuts(Aggregates aggregates, Units units, Clock clock, BoardProperties properties) {
        return new FanOuts(new SheetReader<>(fanOuts(aggregates), new ChildForm(),
                new SheetCache<>(properties.linesInMemory())), units, clock);
    }

    @Bean
    Rebuilding boardRebuilding(AggregateStore<Task> taskStore, Aggregates aggregates, Refresher boardRefresher) {
        return new Rebuilding(taskStore, aggregates.database().getCollection("projections"), boardRefresher);
    }

    private static MongoCollection<Document> fanOuts(Aggregates aggregates) {
        return aggregates.database().getCollection(FAN_OUTS);
    }

    private static MongoCollection<Document> boards(Aggregates aggregates) {
        var collection = aggregates.database().getCollection(BOARDS);
        collection.createIndex(Indexes.ascending(SheetDocuments.DUE));
        return collection;
    }
}
