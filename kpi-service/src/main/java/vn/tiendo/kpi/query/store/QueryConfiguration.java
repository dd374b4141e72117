package vn.tiendo.kpi.query.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.kpi.query.FigureTables;
import vn.tiendo.platform.unit.Units;

/** Puts the parts of queries together. */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

    @Bean
    FigureTables figureTables(Units units, FigureArchive archive) {
        return new FigureTables(units, archive::of);
    }
}
